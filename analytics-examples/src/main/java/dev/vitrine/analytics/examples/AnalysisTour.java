package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.StandardAnalyses;
import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.customers.ChurnIndicator;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.payments.PaymentMix;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.PrintWriter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code of the pages on analyses. */
final class AnalysisTour {

    private AnalysisTour() {}

    // snippet: one
    static void payments(CommerceData data, PrintWriter out) {
        Engine engine = MemoryEngine.of(data); // or DuckDbEngine, PostgresEngine
        PaymentMix mix = PaymentMix.analysis().run(engine);
        mix.types().forEach(type -> out.println(type.paymentType() + " " + type.value()));
        mix.notes().forEach(out::println);
    }
    // end

    // snippet: options
    static ChurnIndicator silent(CommerceData data) {
        return ChurnIndicator.analysis()
                .asOf(LocalDate.of(2018, 9, 1)) // later orders are ignored
                .counting(SalesScope.COMPLETED) // not those still on their way
                .withInactiveAfter(60) // days
                .run(MemoryEngine.of(data));
    }
    // end

    // snippet: all
    static void everything(CommerceData data, PrintWriter out) {
        List<AnalysisReport> reports = Analyses.run(MemoryEngine.of(data), StandardAnalyses.of(data));
        reports.forEach(report -> out.println(report.toMarkdown()));
        out.println(AnalysisReport.toJson(reports));
    }
    // end

    // snippet: own
    record BusyDay(DayOfWeek weekday, Long orders) {}

    record BusyDays(List<BusyDay> days, List<String> notes) implements Findings {
        @Override
        public List<FindingsTable<?>> tables() {
            return List.of(FindingsTable.of("days", BusyDay.class, days));
        }
    }

    /** Tells on which days of the week customers order. */
    static final class BusyDaysAnalysis implements Analysis<BusyDays> {
        @Override
        public AnalysisCard card() {
            return AnalysisCard.of("busy-days", "Busy days")
                    .means("On which days of the week customers order.")
                    .counts("Orders of any status, with a time.")
                    .computes("Count by weekday, the busiest first.")
                    .beware("A campaign on one day makes that weekday look busy.");
        }

        @Override
        public List<Query> queries() {
            return List.of(Query.of(Measures.ORDERS)
                    .by(Dimensions.WEEKDAY)
                    .where(Dimensions.WEEKDAY.isPresent())
                    .orderBy(Measures.ORDERS.descending()));
        }

        @Override
        public BusyDays finish(List<ResultTable> answers) {
            List<BusyDay> days = answers.get(0).toRecords(BusyDay.class);
            @Nullable String note = days.isEmpty() ? "No order has a time." : null;
            return new BusyDays(days, note == null ? List.of() : List.of(note));
        }
    }
    // end

    // snippet: run-own
    static String busyDays(CommerceData data) {
        List<AnalysisReport> reports = Analyses.run(MemoryEngine.of(data), List.of(new BusyDaysAnalysis()));
        return reports.get(0).toMarkdown();
    }
    // end
}
