package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.TextBuilder;
import dev.vitrine.analytics.model.Reviews;

/** Collects the reviews. Not thread-safe. */
final class ReviewColumns implements OrderSink {
    private final Ids ids;
    private final IdBuilder id = new IdBuilder();
    private final KeyBuilder order = new KeyBuilder();
    private final IntBuilder score = new IntBuilder();
    private final TextBuilder title = new TextBuilder();
    private final TextBuilder message = new TextBuilder();
    private final DateTimeBuilder createdAt = new DateTimeBuilder();
    private final DateTimeBuilder answeredAt = new DateTimeBuilder();

    ReviewColumns(ShopPlan plan) {
        ids = new Ids(plan.seed(), Substream.REVIEW_ID);
    }

    @Override
    public void accept(OrderDraft draft) {
        for (int r = 0; r < draft.reviewCount; r++) {
            ReviewDraft review = draft.reviews[r];
            ids.add(id, draft.reviewNumber(r));
            order.add((int) draft.number);
            score.add(review.score);
            add(title, review.title);
            add(message, review.message);
            createdAt.add(review.createdAt * OrderColumns.MICROS_PER_SECOND);
            answeredAt.add(review.answeredAt * OrderColumns.MICROS_PER_SECOND);
        }
    }

    private static void add(TextBuilder column, Utf8Text text) {
        if (text.isEmpty()) {
            column.addMissing();
        } else {
            column.add(text.bytes(), 0, text.length());
        }
    }

    Reviews build() {
        return new Reviews(
                id.build(),
                order.build(),
                score.build(),
                title.build(),
                message.build(),
                createdAt.build(),
                answeredAt.build());
    }
}
