package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.internal.result.Figures.Big;
import dev.vitrine.analytics.query.internal.result.Figures.Exact;
import dev.vitrine.analytics.query.internal.result.Figures.Real;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;

/** Makes the columns of a result. A few rows of many groups are copied, so that a result does not hold all groups. */
final class Columns {
    private static final int FEW = 4;

    private Columns() {}

    static <T extends Comparable<? super T>> ResultColumn<T> of(Dimension<T> dimension, Keys keys, Rows rows) {
        if (keys instanceof Keys.Texts texts) {
            return isFew(rows, texts.codes().length)
                    ? new DimensionColumn<>(
                            dimension, new Keys.Texts(rows.gather(texts.codes()), texts.text()), only(rows))
                    : new DimensionColumn<>(dimension, keys, rows);
        }
        if (keys instanceof Keys.Entities) {
            return new DimensionColumn<>(dimension, keys, rows);
        }
        long[] ordinals = ((Keys.Ordinals) keys).ordinals();
        return isFew(rows, ordinals.length)
                ? new DimensionColumn<>(dimension, new Keys.Ordinals(rows.gather(ordinals)), only(rows))
                : new DimensionColumn<>(dimension, keys, rows);
    }

    static ResultColumn<?> of(String name, Unit unit, Figures figures, Rows rows) {
        if (figures instanceof Whole whole && isFew(rows, whole.length())) {
            return column(name, unit, whole.gather(rows), only(rows));
        }
        if (figures instanceof Big big && isFew(rows, big.values().length)) {
            return column(name, unit, Figures.exact(rows.gather(big.values()), big.resolution()), only(rows));
        }
        if (figures instanceof Real real && isFew(rows, real.values().length)) {
            return column(name, unit, new Real(rows.gather(real.values())), only(rows));
        }
        return column(name, unit, figures, rows);
    }

    private static ResultColumn<?> column(String name, Unit unit, Figures figures, Rows rows) {
        return switch (unit) {
            case COUNT -> new CountColumn(name, whole(name, figures), rows);
            case MONEY -> new MoneyColumn(name, (Exact) figures, rows);
            case DATE -> new DateColumn(name, whole(name, figures), rows);
            case SHARE, DAYS, STARS, NUMBER -> new NumberColumn(name, unit, figures, rows);
        };
    }

    private static Whole whole(String name, Figures figures) {
        if (figures instanceof Whole whole) {
            return whole;
        }
        throw new ArithmeticException(name + " is a count beyond 64 bits. Maybe divide it in the measure.");
    }

    private static boolean isFew(Rows rows, int groups) {
        return rows.size() < groups / FEW;
    }

    private static Rows only(Rows rows) {
        return Rows.first(rows.size());
    }
}
