package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Limit;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultProvenance;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a result of groups: the same for every engine. */
public final class Finisher {
    private final Query query;
    private final Grouped grouped;
    private final Derivation derivation;

    private Finisher(Plan plan, Grouped grouped) {
        this.query = plan.query();
        this.grouped = grouped;
        this.derivation = new Derivation(grouped, query.asOf());
    }

    /**
     * Derives the measures, keeps the rows that fulfil the condition, computes the steps, orders and limits.
     *
     * @param engine name of the engine, for the provenance
     * @param data where the data come from
     */
    public static ResultTable finish(Plan plan, Grouped grouped, String engine, Provenance data) {
        return new Finisher(plan, grouped).table(plan, ResultProvenance.of(data, plan.query(), engine));
    }

    private ResultTable table(Plan plan, ResultProvenance provenance) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (Measure measure : query.measures()) {
            figures.put(measure.name(), derivation.of(measure));
        }
        Rows kept = kept();
        StepFigures steps = new StepFigures(plan, grouped, kept);
        for (Step step : query.steps()) {
            figures.put(step.name(), steps.of(step, derivation.of(step.measure())));
        }
        Rows rows = limited(ordered(kept, figures));
        List<ResultColumn<?>> columns = new ArrayList<>();
        for (int i = 0; i < query.dimensions().size(); i++) {
            columns.add(Columns.of(query.dimensions().get(i), grouped.keys().get(i), rows));
        }
        for (Measure measure : query.measures()) {
            columns.add(Columns.of(
                    measure.name(), measure.unit(), Objects.requireNonNull(figures.get(measure.name())), rows));
        }
        for (Step step : query.steps()) {
            columns.add(Columns.of(step.name(), step.unit(), Objects.requireNonNull(figures.get(step.name())), rows));
        }
        return ResultTable.of(columns, rows.size(), provenance);
    }

    private Rows kept() {
        Rows ascending = grouped.ascending();
        Rows occurring = ascending == null ? Rows.first(grouped.groups()) : ascending;
        if (query.having() == null) {
            return occurring;
        }
        Rows kept = Condition.rows(query.having(), derivation::of, grouped.groups());
        return ascending == null ? kept : occurring.retain(kept);
    }

    private Rows ordered(Rows kept, Map<String, Figures> figures) {
        Limit limit = query.limit();
        int most = limit == null || !limit.per().isEmpty() ? kept.size() : Math.min(kept.size(), limit.rows());
        if (kept.size() < 2) {
            return kept;
        }
        if (isAscending(query.order())) {
            return kept.limit(most);
        }
        List<SortColumn> columns = new ArrayList<>();
        for (SortKey key : query.order()) {
            columns.add(sortColumn(key, kept, figures));
        }
        return kept.choose(RowOrder.first(columns, kept.size(), most));
    }

    private SortColumn sortColumn(SortKey key, Rows kept, Map<String, Figures> figures) {
        Figures found = figures.get(key.column());
        if (found != null) {
            return SortColumn.of(found, key.direction(), kept);
        }
        for (int i = 0; i < query.dimensions().size(); i++) {
            if (query.dimensions().get(i).name().equals(key.column())) {
                return SortColumn.of(grouped.keys().get(i), key.direction(), kept);
            }
        }
        throw new IllegalStateException("the query has no column " + key.column());
    }

    /** Tells whether this is the order without any key: ascending by the first dimensions as they are listed. */
    private boolean isAscending(List<SortKey> order) {
        for (int i = 0; i < order.size(); i++) {
            if (i == query.dimensions().size()) {
                return true;
            }
            if (!order.get(i).equals(query.dimensions().get(i).ascending())) {
                return false;
            }
        }
        return true;
    }

    private Rows limited(Rows ordered) {
        Limit limit = query.limit();
        if (limit == null || limit.per().isEmpty()) {
            return ordered;
        }
        Partition partition = Partition.of(keys(limit.per()), ordered);
        int[] taken = new int[partition.size()];
        int[] rows = new int[ordered.size()];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            if (taken[partition.part(row)]++ < limit.rows()) {
                rows[size++] = row;
            }
        }
        return size == rows.length ? ordered : ordered.choose(Arrays.copyOf(rows, size));
    }

    private List<Keys> keys(List<Dimension<?>> dimensions) {
        return dimensions.stream()
                .map(dimension -> grouped.keys().get(query.dimensions().indexOf(dimension)))
                .toList();
    }
}
