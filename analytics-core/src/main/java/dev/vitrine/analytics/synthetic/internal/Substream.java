package dev.vitrine.analytics.synthetic.internal;

/** What random numbers are drawn for. Each kind of thing has streams of its own, one per thing. */
enum Substream {
    ORDER(0x51),
    ORDER_ID(0x52),
    CUSTOMER_ID(0x53),
    PERSON(0x54),
    PERSON_ID(0x55),
    HOME(0x56),
    REVIEW_ID(0x57),
    PRODUCT(0x58),
    PRODUCT_ID(0x59),
    SELLER(0x5A),
    SELLER_ID(0x5B),
    PLACE(0x5C),
    PLACE_CENTRE(0x5D),
    PLACE_POINTS(0x5F),
    DAY(0x5E);

    private final long salt;

    Substream(int number) {
        this.salt = number * 0xD1B54A32D192ED03L;
    }

    long salt() {
        return salt;
    }
}
