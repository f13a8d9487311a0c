package dev.vitrine.analytics.synthetic.internal;

/** What became of an order, with its share in a million. */
enum Fate {
    DELIVERED("delivered", 970_200),
    SHIPPED("shipped", 11_100),
    CANCELED("canceled", 6_300),
    UNAVAILABLE("unavailable", 6_100),
    INVOICED("invoiced", 3_100),
    PROCESSING("processing", 3_000),
    CREATED("created", 100),
    APPROVED("approved", 100);

    private static final Fate[] ALL = values();
    private static final int CANCELED_AFTER_APPROVAL = 780_000;
    private static final int CANCELED_WITH_ITEMS = 740_000;

    private final String word;
    private final int perMillion;

    Fate(String word, int perMillion) {
        this.word = word;
        this.perMillion = perMillion;
    }

    /** Returns the status as Olist spells it. */
    String word() {
        return word;
    }

    static Fate draw(SplitMix random) {
        int left = random.below(1_000_000);
        int fate = 0;
        while (left >= ALL[fate].perMillion) {
            left -= ALL[fate++].perMillion;
        }
        return ALL[fate];
    }

    boolean drawApproved(SplitMix random) {
        return this == CANCELED ? random.chance(CANCELED_AFTER_APPROVAL) : this != CREATED;
    }

    boolean isShipped() {
        return this == DELIVERED || this == SHIPPED;
    }

    /** Draws whether the items table has the lines of the order. */
    boolean drawItemised(SplitMix random) {
        return this == CANCELED ? random.chance(CANCELED_WITH_ITEMS) : this != UNAVAILABLE && this != CREATED;
    }
}
