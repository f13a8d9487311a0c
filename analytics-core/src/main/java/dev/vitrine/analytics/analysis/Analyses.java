package dev.vitrine.analytics.analysis;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.util.ArrayList;
import java.util.List;

/** Runs several analyses at once. */
public final class Analyses {

    private Analyses() {}

    /** Runs analyses, their queries together so that an engine can share scans. */
    public static List<AnalysisReport> run(Engine engine, List<? extends Analysis<?>> analyses) {
        return run(engine, analyses, Cancellation.create());
    }

    /**
     * Runs analyses, their queries together so that an engine can share scans.
     *
     * @return a report for each analysis, in their order
     * @throws IllegalArgumentException if two have the same name, or if a measure can't be split by a dimension; before
     *     anything is computed
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static List<AnalysisReport> run(
            Engine engine, List<? extends Analysis<?>> analyses, Cancellation cancellation) {
        requireDifferentNames(analyses);
        List<List<Query>> queries = new ArrayList<>();
        analyses.forEach(analysis -> queries.add(analysis.queries()));
        List<ResultTable> answers =
                engine.run(queries.stream().flatMap(List::stream).toList(), cancellation);
        List<AnalysisReport> reports = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < analyses.size(); i++) {
            Analysis<?> analysis = analyses.get(i);
            int end = next + queries.get(i).size();
            List<ResultTable> own = answers.subList(next, end);
            reports.add(new AnalysisReport(
                    analysis.card(),
                    analysis.finish(own),
                    own.stream().map(ResultTable::provenance).toList()));
            next = end;
        }
        return reports;
    }

    private static void requireDifferentNames(List<? extends Analysis<?>> analyses) {
        List<String> names =
                analyses.stream().map(analysis -> analysis.card().name()).toList();
        for (String name : names) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new IllegalArgumentException(
                        "two analyses are called '" + name + "'. Maybe run them one after the other.");
            }
        }
    }
}
