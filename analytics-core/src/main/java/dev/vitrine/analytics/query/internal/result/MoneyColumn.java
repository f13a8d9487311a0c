package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.internal.result.Figures.Exact;
import java.math.BigDecimal;

/** Exact amounts. */
final class MoneyColumn extends SelectedColumn<BigDecimal> {
    private final Exact figures;

    MoneyColumn(String name, Exact figures, Rows rows) {
        super(name, Unit.MONEY, BigDecimal.class, rows);
        this.figures = figures;
    }

    @Override
    boolean isMissingIn(int group) {
        return figures.isMissing(group);
    }

    @Override
    BigDecimal valueIn(int group) {
        return figures.asDecimal(group);
    }

    @Override
    String labelOf(BigDecimal value) {
        return value.toPlainString();
    }

    @Override
    public double asDouble(int row) {
        return figures.asDouble(presentGroup(row));
    }
}
