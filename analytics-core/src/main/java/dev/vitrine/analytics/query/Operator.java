package dev.vitrine.analytics.query;

/** How two values compare. */
public enum Operator {
    /** Both are the same. */
    EQUAL("is"),
    /** They differ. */
    NOT_EQUAL("isNot"),
    /** The first comes before the second. */
    LESS("lessThan"),
    /** The first does not come after the second. */
    AT_MOST("atMost"),
    /** The first comes after the second. */
    GREATER("greaterThan"),
    /** The first does not come before the second. */
    AT_LEAST("atLeast");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** Returns the operator's name in JSON, such as {@code atLeast}. */
    public String word() {
        return word;
    }

    /** Tells whether the outcome of a comparison, as of {@link Comparable#compareTo}, fulfils this. */
    public boolean accepts(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case GREATER -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }

    /** Returns the operator that holds exactly where this one does not. */
    public Operator negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> GREATER;
            case GREATER -> AT_MOST;
            case AT_LEAST -> LESS;
        };
    }
}
