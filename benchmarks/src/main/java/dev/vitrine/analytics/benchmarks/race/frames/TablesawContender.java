package dev.vitrine.analytics.benchmarks.race.frames;

import static tech.tablesaw.aggregate.AggregateFunctions.count;
import static tech.tablesaw.aggregate.AggregateFunctions.sum;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.model.CommerceData;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Tablesaw over tables with text keys. It sums doubles only: amounts are whole cents, which doubles hold exactly up to
 * 2^53.
 */
public final class TablesawContender implements Contender {
    private static final Set<StandardQuery> RUNS = EnumSet.of(
            StandardQuery.PAYMENT_TYPE_INSTALMENTS, StandardQuery.PRODUCT_TOP_100, StandardQuery.HOUR_WEEKDAY);
    private static final int TOP_PRODUCTS = 100;

    private final int scale;
    private final Table payments;
    private final Table items;
    private final Table orders;

    /** Makes the tables of a data set. */
    public TablesawContender(CommerceData data) {
        scale = data.moneyScale();
        payments = Table.create(
                StringColumn.create("type", data.payments().rows().map(payment -> payment.type())),
                numbers("instalments", data.payments().installments()),
                amounts("value", data.payments().size(), row -> FrameAmounts.value(data.payments(), row)));
        KeyColumn product = data.items().product();
        items = Table.create(
                StringColumn.create(
                        "product",
                        IntStream.range(0, product.size())
                                .mapToObj(row -> product.isMissing(row)
                                        ? null
                                        : data.products().id().value(product.target(row)))),
                amounts("revenue", product.size(), row -> FrameAmounts.revenue(data.items(), row)));
        orders = Table.create(times("purchasedAt", data.orders().purchasedAt()));
    }

    private static tech.tablesaw.api.IntColumn numbers(String name, IntColumn column) {
        tech.tablesaw.api.IntColumn numbers = tech.tablesaw.api.IntColumn.create(name);
        for (int row = 0; row < column.size(); row++) {
            if (column.isMissing(row)) {
                numbers.appendMissing();
            } else {
                numbers.append(column.value(row));
            }
        }
        return numbers;
    }

    private static DoubleColumn amounts(String name, int rows, IntToDoubleFunction amount) {
        return DoubleColumn.create(
                name, IntStream.range(0, rows).mapToDouble(amount).toArray());
    }

    private static tech.tablesaw.api.DateTimeColumn times(String name, DateTimeColumn column) {
        tech.tablesaw.api.DateTimeColumn times = tech.tablesaw.api.DateTimeColumn.create(name);
        for (int row = 0; row < column.size(); row++) {
            if (column.isMissing(row)) {
                times.appendMissing();
            } else {
                times.append(column.value(row));
            }
        }
        return times;
    }

    @Override
    public String name() {
        return "tablesaw";
    }

    @Override
    public boolean runs(StandardQuery query) {
        return RUNS.contains(query);
    }

    @Override
    public RawResult run(StandardQuery query) {
        return switch (query) {
            case PAYMENT_TYPE_INSTALMENTS -> paymentTypeInstalments();
            case PRODUCT_TOP_100 -> productTop100();
            case HOUR_WEEKDAY -> hourWeekday();
            default -> throw new IllegalArgumentException("Tablesaw does not take part in " + query.id());
        };
    }

    private RawResult paymentTypeInstalments() {
        Table result = payments.summarize("value", count, sum).by("type", "instalments");
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.PAYMENT_TYPE_INSTALMENTS);
            for (Row row : result) {
                rows.add(
                        word(row, "type"),
                        number(row, "instalments"),
                        row.getNumber("Count [value]"),
                        Cells.money(Math.round(row.getDouble("Sum [value]")), scale));
            }
            return rows.build();
        };
    }

    private RawResult productTop100() {
        Comparator<Row> byRevenue = Comparator.comparingDouble(row -> row.getDouble("Sum [revenue]"));
        Table result = items.summarize("revenue", count, sum)
                .by("product")
                .sortOn(byRevenue.reversed().thenComparing(row -> row.getString("product")))
                .first(TOP_PRODUCTS);
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.PRODUCT_TOP_100);
            for (Row row : result) {
                rows.add(
                        word(row, "product"),
                        Cells.money(Math.round(row.getDouble("Sum [revenue]")), scale),
                        row.getNumber("Count [revenue]"));
            }
            return rows.build();
        };
    }

    private RawResult hourWeekday() {
        tech.tablesaw.api.DateTimeColumn at = orders.dateTimeColumn(0);
        Table parts = Table.create(
                at.hour().setName("hour"),
                at.dayOfWeekValue().setName("weekday"),
                DoubleColumn.create("one", new double[at.size()]));
        Table result = parts.summarize("one", count).by("hour", "weekday");
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.HOUR_WEEKDAY);
            for (Row row : result) {
                rows.add(number(row, "hour"), number(row, "weekday"), row.getNumber("Count [one]"));
            }
            return rows.build();
        };
    }

    private static @Nullable String word(Row row, String column) {
        return row.isMissing(column) ? null : row.getString(column);
    }

    private static @Nullable Number number(Row row, String column) {
        return row.isMissing(column) ? null : row.getNumber(column);
    }
}
