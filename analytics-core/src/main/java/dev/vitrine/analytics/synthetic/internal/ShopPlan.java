package dev.vitrine.analytics.synthetic.internal;

import java.time.LocalDate;

/** All that the orders of a shop share: its world, its people, its catalogue and its calendar. Immutable. */
public final class ShopPlan {
    private static final double SQRT_FROM = 100_000;
    private static final int MOST_PLACES = 19_000;
    private static final int ORDERS_PER_PLACE = 5;
    private static final int LEAST_PRODUCTS = 20;
    private static final int PRODUCTS_AT_SQRT = 33_000;
    private static final int LEAST_SELLERS = 5;
    private static final int SELLERS_AT_SQRT = 3_100;

    private final long seed;
    private final long orders;
    private final People people;
    private final Geography geography;
    private final Sellers sellers;
    private final Catalogue catalogue;
    private final Demand demand;

    /** Lays out a shop that sells from one day to another, both included. */
    public ShopPlan(long seed, long orders, LocalDate from, LocalDate to) {
        this.seed = seed;
        this.orders = orders;
        people = new People(seed);
        geography = new Geography(seed, (int) StrictMath.min(MOST_PLACES, orders / ORDERS_PER_PLACE));
        sellers = new Sellers(seed, scaled(SELLERS_AT_SQRT, LEAST_SELLERS), geography);
        catalogue = new Catalogue(seed, scaled(PRODUCTS_AT_SQRT, LEAST_PRODUCTS), sellers);
        demand = new Demand(seed, from, to);
    }

    /** Grows with the orders up to 100,000 of them and with their square root from there on. */
    private int scaled(int at100k, int least) {
        double share = orders / SQRT_FROM;
        return StrictMath.max(least, (int) (at100k * (share < 1 ? share : StrictMath.sqrt(share))));
    }

    long seed() {
        return seed;
    }

    /** Returns the number of orders. */
    public long orders() {
        return orders;
    }

    People people() {
        return people;
    }

    Geography geography() {
        return geography;
    }

    Sellers sellers() {
        return sellers;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Demand demand() {
        return demand;
    }
}
