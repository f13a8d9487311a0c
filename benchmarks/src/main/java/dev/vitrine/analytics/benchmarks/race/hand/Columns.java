package dev.vitrine.analytics.benchmarks.race.hand;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.internal.CategoryValues;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.column.internal.IntValues;
import dev.vitrine.analytics.column.internal.KeyValues;
import dev.vitrine.analytics.column.internal.MoneyValues;
import java.util.Arrays;

/**
 * The arrays behind columns as loops want them: the column's own array where no row is missing, else a copy with a
 * filler. Arrays may be longer than the column.
 */
final class Columns {

    private Columns() {}

    /** Returns codes; a missing row has the code after the last. */
    static int[] codes(CategoryColumn column) {
        return filled(
                column, ((CategoryValues) column).array(), column.dictionary().size());
    }

    /** Returns row numbers of another table; a missing row has the number of its rows. */
    static int[] keys(KeyColumn column, int rows) {
        return filled(column, ((KeyValues) column).array(), rows);
    }

    static int[] ints(IntColumn column, int filler) {
        return filled(column, ((IntValues) column).array(), filler);
    }

    /** Returns amounts; a missing row adds nothing. */
    static long[] amounts(MoneyColumn column) {
        return filled(column, ((MoneyValues) column).array());
    }

    /** Returns microseconds; a missing row has 0 and must be told by other means. */
    static long[] micros(DateTimeColumn column) {
        return filled(column, ((DateTimeValues) column).array());
    }

    private static int[] filled(Column column, int[] array, int filler) {
        if (column.missingCount() == 0) {
            return array;
        }
        int[] copy = Arrays.copyOf(array, column.size());
        for (int row = 0; row < copy.length; row++) {
            if (column.isMissing(row)) {
                copy[row] = filler;
            }
        }
        return copy;
    }

    private static long[] filled(Column column, long[] array) {
        if (column.missingCount() == 0) {
            return array;
        }
        long[] copy = Arrays.copyOf(array, column.size());
        for (int row = 0; row < copy.length; row++) {
            if (column.isMissing(row)) {
                copy[row] = 0;
            }
        }
        return copy;
    }
}
