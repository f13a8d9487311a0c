package dev.vitrine.analytics.query;

import java.util.List;

/**
 * What one row stands for.
 *
 * <p>A row that belongs to one row of another table reaches it: an item has one order, one product and one seller, an
 * order has one customer. Facts can be split by all they reach without counting anything twice.
 */
public enum Grain {
    /** Who bought; a person may have several customer records. */
    CUSTOMER("customer"),
    /** What is on sale. */
    PRODUCT("product"),
    /** Who sold. */
    SELLER("seller"),
    /** An order. */
    ORDER("order", CUSTOMER),
    /** A line of an order. */
    ITEM("item", ORDER, PRODUCT, SELLER),
    /** A payment of an order. */
    PAYMENT("payment", ORDER),
    /** A review of an order. */
    REVIEW("review", ORDER);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<Grain> parents;

    Grain(String word, Grain... parents) {
        this.word = word;
        this.parents = List.of(parents);
    }

    /** Returns the noun, such as {@code order}. */
    public String word() {
        return word;
    }

    /** Returns the noun with its article, such as {@code an order}. */
    public String wordWithArticle() {
        return ("oi".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }

    /** Returns what one row belongs to one row of, directly. */
    public List<Grain> parents() {
        return parents;
    }

    /** Tells whether each row belongs to at most one row of the other grain, or is one. */
    public boolean reaches(Grain other) {
        return this == other || parents.stream().anyMatch(parent -> parent.reaches(other));
    }

    /** Tells whether rows are things that happened, which measures count and add up. */
    public boolean isFact() {
        return reaches(ORDER);
    }
}
