package dev.vitrine.analytics.synthetic;

import java.time.LocalDate;

/**
 * Settings of a {@link SyntheticShop}. Not thread-safe; may be used again after {@link #build()}.
 *
 * <p>Defaults: 20,000 orders, seed 1, from 2023-01-01 to 2024-12-31.
 */
public final class SyntheticShopBuilder {
    private static final long MAX_ORDERS = 10_000_000;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private long orders = 20_000;
    private long seed = 1;
    private LocalDate from = LocalDate.of(2023, 1, 1);
    private LocalDate to = LocalDate.of(2024, 12, 31);

    SyntheticShopBuilder() {}

    /**
     * Sets the number of orders, 1 to 10,000,000.
     *
     * @throws IllegalArgumentException if it is outside
     */
    public SyntheticShopBuilder orders(long count) {
        if (count < 1 || count > MAX_ORDERS) {
            throw new IllegalArgumentException("orders must be 1 to " + MAX_ORDERS + ", not " + count + ". Maybe "
                    + (count < 1 ? "start with 1000." : "make several shops with different seeds."));
        }
        orders = count;
        return this;
    }

    /** Sets the seed, any number. */
    public SyntheticShopBuilder seed(long number) {
        seed = number;
        return this;
    }

    /**
     * Sets the first day on which orders may be placed, 1970-01-01 to 2199-12-31.
     *
     * @throws IllegalArgumentException if it is outside
     */
    public SyntheticShopBuilder from(LocalDate day) {
        from = checked("from", day);
        return this;
    }

    /**
     * Sets the last day on which orders may be placed, 1970-01-01 to 2199-12-31.
     *
     * @throws IllegalArgumentException if it is outside
     */
    public SyntheticShopBuilder to(LocalDate day) {
        to = checked("to", day);
        return this;
    }

    private static LocalDate checked(String name, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    name + " must be " + EARLIEST + " to " + LATEST + ", not " + day + ". Maybe the year is mistyped.");
        }
        return day;
    }

    /**
     * Returns the shop; nothing is made yet.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public SyntheticShop build() {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "to must be " + from + " or later, as from is, not " + to + ". Maybe the two are swapped.");
        }
        return new SyntheticShop(orders, seed, from, to);
    }
}
