package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.sales.SalesPeriod;
import dev.vitrine.analytics.sales.SalesTrend;
import dev.vitrine.analytics.sales.SalesTrendAnalysis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Series of a shop's demand: units ordered by day or week, in total, by category and by item, parts adding up to wholes.
 *
 * <p>Defaults: weeks of ISO 8601; orders that stand ({@link SalesScope#STANDING}), to the last day of which all orders are
 * known; the 20 items with most units by themselves. Lines that return goods don't lessen demand. A period without orders is
 * 0; before the first unit of an item or category it is unknown. Weeks that the data cover only in part, at either end, are
 * left out and noted. The other items of a category are one series. Works on any engine; immutable and thread-safe.
 */
public final class ShopDemand {
    private static final int USUAL_ITEMS = 20;

    private final Cadence cadence;
    private final SalesScope scope;
    private final @Nullable LocalDate asOf;
    private final int items;

    private ShopDemand(Cadence cadence, SalesScope scope, @Nullable LocalDate asOf, int items) {
        this.cadence = cadence;
        this.scope = scope;
        this.asOf = asOf;
        this.items = items;
    }

    /** Returns the usual series. */
    public static ShopDemand ofDefaults() {
        return new ShopDemand(Cadence.WEEK, SalesScope.STANDING, null, USUAL_ITEMS);
    }

    /** Returns these by another period. */
    public ShopDemand by(Cadence period) {
        return new ShopDemand(period, scope, asOf, items);
    }

    /** Returns these of other orders. */
    public ShopDemand counting(SalesScope orders) {
        return new ShopDemand(cadence, orders, asOf, items);
    }

    /** Returns these up to a day, the last of which all orders are known. */
    public ShopDemand asOf(LocalDate day) {
        return new ShopDemand(cadence, scope, day, items);
    }

    /**
     * Returns these with another number of items by themselves; 0 for categories and total only.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ShopDemand withItems(int most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "the number of items is " + most + "; expected 0 or more. Maybe " + USUAL_ITEMS + ".");
        }
        return new ShopDemand(cadence, scope, asOf, most);
    }

    /** Asks an engine for the series; none if the shop has no whole period. */
    public DemandData from(Engine engine) {
        SalesTrendAnalysis trend = SalesTrend.analysis().counting(scope);
        SalesTrend found = (asOf == null ? trend : trend.asOf(asOf)).run(engine);
        List<SalesPeriod> periods = cadence == Cadence.DAY ? found.days() : found.weeks();
        List<SalesPeriod> whole =
                periods.stream().filter(period -> !period.partial()).toList();
        if (whole.isEmpty()) {
            return DemandData.of(cadence, List.of());
        }
        Query query = scope.among(Query.of(Measures.UNITS.where(Dimensions.QUANTITY.greaterThan(0)))
                .by(Dimensions.DAY, Dimensions.PRODUCT_CATEGORY, Dimensions.PRODUCT));
        List<UnitsRow> rows = engine.run(List.of(query)).get(0).toRecords(UnitsRow.class);
        ShopSeries series = new ShopSeries(cadence, whole.get(0).from(), whole.size());
        rows.forEach(series::add);
        List<String> notes = new java.util.ArrayList<>(found.notes());
        if (whole.size() < periods.size()) {
            notes.add("Left out, as the data cover them only in part: " + (periods.size() - whole.size()) + " "
                    + cadence.label() + "s.");
        }
        return DemandData.of(cadence, series.build(items))
                .startingOn(whole.get(0).from())
                .withNotes(notes);
    }

    /** The units of one product on one day. */
    record UnitsRow(
            @Nullable LocalDate day,
            @Nullable String productCategory,
            @Nullable String product,
            @Nullable Long units) {}
}
