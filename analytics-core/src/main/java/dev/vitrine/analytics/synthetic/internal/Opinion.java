package dev.vitrine.analytics.synthetic.internal;

/** How customers score and what they write. Immutable. */
final class Opinion {
    private static final int REVIEWED = 992_000;
    private static final int REVIEWED_TWICE = 5_500;
    private static final double ANSWER_DAYS = 1.8;
    private static final LogNormal ANSWER = new LogNormal(0.9);

    /** Weights of 1 to 5 stars. */
    private static final AliasTable PLEASED = new AliasTable(5, 2, 7, 20, 66);

    private static final AliasTable CARELESSLY_SERVED = new AliasTable(16, 6, 12, 20, 46);
    private static final AliasTable KEPT_WAITING = new AliasTable(25, 8, 15, 17, 35);
    private static final AliasTable FED_UP = new AliasTable(59, 11, 11, 8, 11);
    private static final AliasTable LEFT_WITH_NOTHING = new AliasTable(66, 8, 10, 6, 10);
    private static final int FED_UP_AFTER_DAYS = 4;

    /** Shares in a million of reviews of 1 to 5 stars. */
    private static final int[] HAS_MESSAGE = {760_000, 680_000, 430_000, 310_000, 360_000};

    private static final int[] HAS_TITLE = {170_000, 160_000, 110_000, 100_000, 110_000};

    private final ReviewWords words;

    Opinion(ReviewWords words) {
        this.words = words;
    }

    /** Writes the reviews of an order whose delivery is known. */
    void write(OrderDraft order, boolean careless, int category, SplitMix random) {
        order.reviewCount = random.chance(REVIEWED) ? random.chance(REVIEWED_TWICE) ? 2 : 1 : 0;
        AliasTable scores = scoresOf(order, careless);
        long asked = Journey.startOfDay(order.isDelivered() ? order.deliveredAt : order.estimatedAt) + Journey.DAY;
        for (int r = 0; r < order.reviewCount; r++) {
            ReviewDraft review = order.reviews[r];
            review.score = 1 + scores.draw(random);
            review.createdAt = asked + r * Journey.DAY * (3 + random.below(20));
            review.answeredAt = review.createdAt + 3_600 + (long) (ANSWER_DAYS * ANSWER.draw(random) * Journey.DAY);
            review.title.clear();
            review.message.clear();
            if (random.chance(HAS_TITLE[review.score - 1])) {
                words.title(review, random);
            }
            if (random.chance(HAS_MESSAGE[review.score - 1])) {
                words.message(review, order, category, random);
            }
        }
    }

    private static AliasTable scoresOf(OrderDraft order, boolean careless) {
        if (!order.isDelivered()) {
            return LEFT_WITH_NOTHING;
        }
        if (order.isLate()) {
            boolean fedUp = order.deliveredAt - order.estimatedAt > FED_UP_AFTER_DAYS * Journey.DAY;
            return fedUp ? FED_UP : KEPT_WAITING;
        }
        return careless ? CARELESSLY_SERVED : PLEASED;
    }
}
