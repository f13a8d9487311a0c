package dev.vitrine.analytics.benchmarks.race.frames;

import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.model.Payments;

/** Amounts as whole numbers; what is missing adds nothing. */
final class FrameAmounts {

    private FrameAmounts() {}

    static long value(Payments payments, int row) {
        return payments.value().isMissing(row) ? 0 : payments.value().unscaled(row);
    }

    static long revenue(OrderItems items, int row) {
        if (items.quantity().isMissing(row) || items.unitPrice().isMissing(row)) {
            return 0;
        }
        return Math.max(0, items.quantity().value(row)) * items.unitPrice().unscaled(row);
    }
}
