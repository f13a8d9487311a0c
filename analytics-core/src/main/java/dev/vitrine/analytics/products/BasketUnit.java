package dev.vitrine.analytics.products;

/** What is counted as bought together. */
public enum BasketUnit {
    /** Products. */
    PRODUCT("products"),
    /** Categories of the source; those of one category are one. */
    CATEGORY("categories");

    private final String plural;

    BasketUnit(String plural) {
        this.plural = plural;
    }

    String plural() {
        return plural;
    }
}
