package dev.vitrine.analytics.synthetic;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import dev.vitrine.analytics.synthetic.internal.ShopColumns;
import dev.vitrine.analytics.synthetic.internal.ShopFiles;
import dev.vitrine.analytics.synthetic.internal.ShopPlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A made-up marketplace with the tables of Olist's: as big as wished, believable in structure, nobody's data.
 *
 * <p>What it has: yearly growth, months, weekdays, hours, a peak on Black Friday; products, sellers and buyers with long
 * tails, some of whom come back; deliveries that take longer the farther they go, promises of which about 8 % are
 * broken, scores that fall with lateness, and reviews in Portuguese composed from phrases by rule. The distributions and
 * their parameters are documented in {@code docs/reference/synthetic-shop.md}.
 *
 * <p>The same settings give the same shop on every machine, byte for byte in the files; another seed gives another one.
 * Orders are numbered in the order of the days on which they were placed, and lines, payments and reviews follow their
 * orders. Amounts are in Brazilian real at scale 2; times are the shop's clock. {@code to} bounds purchases: deliveries
 * and reviews come up to some months later.
 *
 * <p>What Olist does not have is empty here too: names, e-mail addresses, channels, list prices, traffic, mentions,
 * interactions. Loading the written files gives the same tables as {@link #build()}.
 *
 * <p>Immutable and thread-safe. Making a shop takes time in proportion to its orders, some microseconds each; in memory
 * an order takes about 300 bytes with all its rows, and up to twice that while it is built.
 */
public final class SyntheticShop {
    private final long orders;
    private final long seed;
    private final LocalDate from;
    private final LocalDate to;

    SyntheticShop(long orders, long seed, LocalDate from, LocalDate to) {
        this.orders = orders;
        this.seed = seed;
        this.from = from;
        this.to = to;
    }

    /** Returns a shop with the defaults of {@link SyntheticShopBuilder}: 20,000 orders in 2023 and 2024, seed 1. */
    public static SyntheticShop ofDefaults() {
        return builder().build();
    }

    /** Returns a builder with the defaults. */
    public static SyntheticShopBuilder builder() {
        return new SyntheticShopBuilder();
    }

    /** Returns the number of orders. */
    public long orders() {
        return orders;
    }

    /** Returns the seed. */
    public long seed() {
        return seed;
    }

    /** Returns the first day on which orders may be placed. */
    public LocalDate from() {
        return from;
    }

    /** Returns the last day on which orders may be placed. */
    public LocalDate to() {
        return to;
    }

    /** Builds the shop in memory. */
    public CommerceData build() {
        return build(Progress.none(), Cancellation.create());
    }

    /**
     * Builds the shop in memory, telling how far it is; the one step is called {@code orders} and counts them.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public CommerceData build(Progress progress, Cancellation cancellation) {
        return ShopColumns.build(plan(), provenance(), progress, cancellation);
    }

    /**
     * Writes the shop as the nine CSV files that Olist has, with Olist's names and headers.
     *
     * @throws java.io.UncheckedIOException if a file is already there or cannot be written
     * @see #write(Path, Progress, Cancellation)
     */
    public void write(Path directory) {
        write(directory, Progress.none(), Cancellation.create());
    }

    /**
     * Writes the shop as the nine CSV files that Olist has, with Olist's names and headers, telling how far it is; the
     * one step is called {@code orders} and counts them.
     *
     * <p>Files are UTF-8 with line feeds. They appear together when all are complete: until then, and after a failure,
     * the directory has none of them. It is made if it is not there; files of other names in it are left alone.
     *
     * @throws java.io.UncheckedIOException if one of the files is already there, in which case nothing is changed, or
     *     if a file cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void write(Path directory, Progress progress, Cancellation cancellation) {
        ShopFiles.write(plan(), directory, progress, cancellation);
    }

    private Provenance provenance() {
        Map<String, String> parameters = Map.of(
                "orders", Long.toString(orders),
                "seed", Long.toString(seed),
                "from", from.toString(),
                "to", to.toString());
        return new Provenance("synthetic shop", VitrineVersion.current(), parameters, List.of());
    }

    private ShopPlan plan() {
        return new ShopPlan(seed, orders, from, to);
    }

    /** Returns the settings in words. */
    @Override
    public String toString() {
        return "SyntheticShop[" + orders + " orders from " + from + " to " + to + ", seed " + seed + "]";
    }
}
