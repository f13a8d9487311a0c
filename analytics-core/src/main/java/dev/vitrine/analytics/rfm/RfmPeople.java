package dev.vitrine.analytics.rfm;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The customers as arrays, ascending by identifier, read from the answer to {@link RfmSales}. */
final class RfmPeople {
    private final ResultColumn<String> ids;
    private final int[] rows;
    private final int scale;
    private final long[] recency;
    private final long[] frequency;
    private final long[] monetary;

    private RfmPeople(ResultColumn<String> ids, int[] rows, int scale) {
        this.ids = ids;
        this.rows = rows;
        this.scale = scale;
        recency = new long[rows.length];
        frequency = new long[rows.length];
        monetary = new long[rows.length];
    }

    /**
     * Reads the customers: the persons with an order.
     *
     * @param asOf may be null only if there are none
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    static RfmPeople of(ResultTable table, RfmSales.Measures measures, @Nullable LocalDate asOf, int scale) {
        ResultColumn<?> orders = table.column(measures.frequency());
        int[] rows = new int[table.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (orders.asLong(row) > 0) {
                rows[count++] = row;
            }
        }
        RfmPeople people = new RfmPeople(table.column(Dimensions.CUSTOMER), Arrays.copyOf(rows, count), scale);
        if (asOf != null) {
            people.read(table, measures, asOf.toEpochDay());
        }
        return people;
    }

    private void read(ResultTable table, RfmSales.Measures measures, long asOf) {
        ResultColumn<?> orders = table.column(measures.frequency());
        ResultColumn<LocalDate> lastDay = table.column(measures.lastDay()).as(LocalDate.class);
        ResultColumn<BigDecimal> goods = table.column(measures.goods()).as(BigDecimal.class);
        ResultColumn<BigDecimal> freight = table.column(measures.freight()).as(BigDecimal.class);
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            frequency[i] = orders.asLong(row);
            recency[i] = asOf - lastDay.value(row).toEpochDay();
            monetary[i] =
                    Math.addExact(units(goods.value(row)), freight.isMissing(row) ? 0 : units(freight.value(row)));
        }
    }

    private long units(BigDecimal amount) {
        return amount.movePointRight(scale).longValueExact();
    }

    /** Returns how many decimals the amounts of an answer have; 0 if it has none. */
    static int scaleOf(ResultTable table) {
        ResultColumn<BigDecimal> goods =
                table.column(RfmSales.Measures.ALL.goods()).as(BigDecimal.class);
        return table.size() == 0 ? 0 : goods.value(0).scale();
    }

    int size() {
        return rows.length;
    }

    int scale() {
        return scale;
    }

    /** Returns the row of the answer that a customer stands in. */
    int row(int index) {
        return rows[index];
    }

    String id(int index) {
        return ids.value(rows[index]);
    }

    /** Returns where a person stands, or a negative number for one who is no customer. */
    int find(String person) {
        int low = 0;
        int high = rows.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = id(middle).compareTo(person);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Returns the values of a measure, not to be changed: days, orders, or units of the money scale. */
    long[] values(RfmMeasure measure) {
        return switch (measure) {
            case RECENCY -> recency;
            case FREQUENCY -> frequency;
            case MONETARY -> monetary;
        };
    }

    /** Returns how many decimals the values of a measure have. */
    int scale(RfmMeasure measure) {
        return measure == RfmMeasure.MONETARY ? scale : 0;
    }
}
