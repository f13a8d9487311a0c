package dev.vitrine.analytics.query.internal.result;

import com.fasterxml.jackson.core.io.NumberOutput;
import dev.vitrine.analytics.query.Unit;
import java.math.BigDecimal;

/** Shares, means, days and other numbers. */
final class NumberColumn extends SelectedColumn<Double> {
    private final Figures figures;

    NumberColumn(String name, Unit unit, Figures figures, Rows rows) {
        super(name, unit, Double.class, rows);
        this.figures = figures;
    }

    @Override
    boolean isMissingIn(int group) {
        return figures.isMissing(group);
    }

    @Override
    Double valueIn(int group) {
        return figures.asDouble(group);
    }

    /** The shortest decimal number that reads as this double, whatever the version of Java. */
    @Override
    String labelOf(Double value) {
        BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true));
        return shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
    }

    @Override
    public double asDouble(int row) {
        return figures.asDouble(presentGroup(row));
    }
}
