package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;
import java.time.LocalDate;

/** Calendar days. */
final class DateColumn extends SelectedColumn<LocalDate> {
    private final Whole figures;

    DateColumn(String name, Whole figures, Rows rows) {
        super(name, Unit.DATE, LocalDate.class, rows);
        this.figures = figures;
    }

    @Override
    boolean isMissingIn(int group) {
        return figures.isMissing(group);
    }

    @Override
    LocalDate valueIn(int group) {
        return LocalDate.ofEpochDay(figures.value(group));
    }

    @Override
    String labelOf(LocalDate value) {
        return value.toString();
    }
}
