package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;

/** Whole numbers. */
final class CountColumn extends SelectedColumn<Long> {
    private final Whole figures;

    CountColumn(String name, Whole figures, Rows rows) {
        super(name, Unit.COUNT, Long.class, rows);
        this.figures = figures;
    }

    @Override
    boolean isMissingIn(int group) {
        return figures.isMissing(group);
    }

    @Override
    Long valueIn(int group) {
        return figures.value(group);
    }

    @Override
    String labelOf(Long value) {
        return value.toString();
    }

    @Override
    public long asLong(int row) {
        return figures.value(presentGroup(row));
    }

    @Override
    public double asDouble(int row) {
        return asLong(row);
    }
}
