package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Catalogue;
import dev.vitrine.analytics.query.DayKind;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/** The code of the pages on queries. */
final class QueryTour {

    private QueryTour() {}

    // snippet: first
    static void ask(CommerceData data, PrintWriter out) {
        MemoryEngine engine = MemoryEngine.of(data); // keep one per data set
        ResultTable table = engine.run(Query.of(Measures.GROSS_REVENUE, Measures.ORDERS, Measures.LATE_SHARE)
                .by(Dimensions.SELLER)
                .where(Dimensions.MONTH.atLeast(YearMonth.of(2018, 1)))
                .orderBy(Measures.GROSS_REVENUE.descending())
                .limit(10));
        out.println(table.toMarkdown());
    }
    // end

    // snippet: records
    record Month(YearMonth month, Long orders, BigDecimal grossRevenue, Double grossRevenueGrowth) {}

    static List<Month> months(MemoryEngine engine) {
        Query query = Query.of(Measures.ORDERS, Measures.GROSS_REVENUE)
                .by(Dimensions.MONTH)
                .with(new Step.Growth(Measures.GROSS_REVENUE, 1));
        return engine.run(query).toRecords(Month.class);
    }
    // end

    // snippet: own
    static ResultTable own(MemoryEngine engine) {
        Dimension<String> coast =
                Dimensions.regions("COAST", Field.CUSTOMER_STATE, Map.of("RJ", "coast", "BA", "coast"), "inland");
        Measure weekend = Measure.count("WEEKEND_ORDERS", Grain.ORDER).where(Dimensions.DAY_KIND.is(DayKind.WEEKEND));
        Measure share = Measure.ratio("WEEKEND_SHARE", weekend, Measures.ORDERS);
        return engine.run(Query.of(Measures.ORDERS, share).by(coast));
    }
    // end

    // snippet: service
    static List<ResultTable> serve(CommerceData data, ExecutorService pool, Cancellation stop) {
        MemoryEngine engine = MemoryEngine.of(data)
                .withThreads(pool, 4) // the calling thread works too
                .withMemoryBudget(256L << 20); // for the groups of one run
        Query revenue = Query.of(Measures.GROSS_REVENUE).by(Dimensions.MONTH);
        Query states = Query.of(Measures.CUSTOMERS, Measures.LATE_SHARE).by(Dimensions.CUSTOMER_STATE);
        return engine.run(List.of(revenue, states), stop); // one scan of the orders for both
    }
    // end

    // snippet: json
    static String json(CommerceData data, String question) {
        Query query = Query.fromJson(question, Catalogue.of(data));
        return MemoryEngine.of(data).run(query).toJson();
    }
    // end

    // snippet: retention
    static ResultTable retention(MemoryEngine engine) {
        return engine.run(Query.of(Measures.CUSTOMERS)
                .by(Dimensions.COHORT_MONTH, Dimensions.MONTHS_SINCE_FIRST)
                .with(new Step.ShareOfFirst(Measures.CUSTOMERS, List.of(Dimensions.COHORT_MONTH))));
    }
    // end

    // snippet: best
    static ResultTable bestOfEachCategory(MemoryEngine engine) {
        return engine.run(Query.of(Measures.GROSS_REVENUE)
                .by(Dimensions.PRODUCT_CATEGORY, Dimensions.PRODUCT)
                .with(new Step.ShareOfTotal(Measures.GROSS_REVENUE, List.of(Dimensions.PRODUCT_CATEGORY)))
                .orderBy(Dimensions.PRODUCT_CATEGORY.ascending(), Measures.GROSS_REVENUE.descending())
                .limit(3, Dimensions.PRODUCT_CATEGORY));
    }
    // end

    // snippet: window
    static List<Month> growthIn(MemoryEngine engine, int year) {
        YearMonth first = YearMonth.of(year, 1);
        Query query = Query.of(Measures.ORDERS, Measures.GROSS_REVENUE)
                .by(Dimensions.MONTH)
                .where(Dimensions.MONTH.between(first.minusMonths(1), first.plusMonths(11))) // one more to grow from
                .with(new Step.Growth(Measures.GROSS_REVENUE, 1));
        return engine.run(query).toRecords(Month.class).stream()
                .filter(month -> !month.month().isBefore(first))
                .toList();
    }
    // end

    // snippet: shrinking
    static List<Month> shrinking(MemoryEngine engine) {
        return months(engine).stream()
                .filter(month -> month.grossRevenueGrowth() != null && month.grossRevenueGrowth() < 0)
                .toList();
    }
    // end
}
