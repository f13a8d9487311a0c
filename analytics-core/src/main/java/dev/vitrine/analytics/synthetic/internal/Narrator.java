package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.io.IOException;

/** Tells all orders of a shop to a sink, with news of how far it is. */
record Narrator(ShopPlan plan, Progress progress, Cancellation cancellation) {
    private static final String STEP = "orders";
    private static final int ORDERS_BETWEEN_CHECKS = 1024;
    private static final long NANOS_BETWEEN_UPDATES = 100_000_000;

    void tellAll(OrderSink sink) throws IOException {
        OrderStory story = new OrderStory(plan);
        OrderDraft order = new OrderDraft();
        long lastUpdate = System.nanoTime();
        for (long number = 0; number < plan.orders(); number++) {
            if (number % ORDERS_BETWEEN_CHECKS == 0) {
                cancellation.throwIfCancelled();
                long now = System.nanoTime();
                if (now - lastUpdate >= NANOS_BETWEEN_UPDATES) {
                    progress.update(new ProgressUpdate(STEP, number, plan.orders()));
                    lastUpdate = now;
                }
            }
            story.tell(number, order);
            sink.accept(order);
        }
        progress.update(new ProgressUpdate(STEP, plan.orders(), plan.orders()));
    }
}
