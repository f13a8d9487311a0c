package dev.vitrine.analytics.benchmarks.race;

/**
 * A column of an {@link Answer}.
 *
 * @param name name
 * @param kind what its values are, and so how exactly two answers must agree
 */
public record AnswerColumn(String name, Kind kind) {

    /** What the values of a column are; every kind allows null. */
    public enum Kind {
        /** A calendar month as {@code 2018-01}. */
        MONTH,
        /** A calendar day as {@code 2018-01-31}. */
        DAY,
        /** A {@link String}. */
        WORD,
        /** A {@link Long}, the same in every answer. */
        COUNT,
        /** A {@link java.math.BigDecimal}, the same in every answer whatever its scale. */
        MONEY,
        /** A {@link Double}: a share, a mean or a quantile; the same to 1e-9. */
        RATE
    }

    static AnswerColumn month(String name) {
        return new AnswerColumn(name, Kind.MONTH);
    }

    static AnswerColumn day(String name) {
        return new AnswerColumn(name, Kind.DAY);
    }

    static AnswerColumn word(String name) {
        return new AnswerColumn(name, Kind.WORD);
    }

    static AnswerColumn count(String name) {
        return new AnswerColumn(name, Kind.COUNT);
    }

    static AnswerColumn money(String name) {
        return new AnswerColumn(name, Kind.MONEY);
    }

    static AnswerColumn rate(String name) {
        return new AnswerColumn(name, Kind.RATE);
    }
}
