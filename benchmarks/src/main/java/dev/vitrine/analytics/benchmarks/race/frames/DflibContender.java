package dev.vitrine.analytics.benchmarks.race.frames;

import static org.dflib.Exp.$col;
import static org.dflib.Exp.$dateTime;
import static org.dflib.Exp.$long;
import static org.dflib.Exp.count;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Order;
import dev.vitrine.analytics.model.OrderItem;
import dev.vitrine.analytics.model.Payment;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dflib.DataFrame;
import org.dflib.Series;
import org.dflib.row.RowProxy;
import org.jspecify.annotations.Nullable;

/**
 * DFLib over frames with text keys, amounts as whole cents. Its groups by one column leave out null, so a missing product
 * is empty text.
 */
public final class DflibContender implements Contender {
    private static final Set<StandardQuery> RUNS = EnumSet.of(
            StandardQuery.PAYMENT_TYPE_INSTALMENTS, StandardQuery.PRODUCT_TOP_100, StandardQuery.HOUR_WEEKDAY);
    private static final int TOP_PRODUCTS = 100;

    private final int scale;
    private final DataFrame payments;
    private final DataFrame items;
    private final DataFrame orders;

    /** Makes the frames of a data set. */
    public DflibContender(CommerceData data) {
        scale = data.moneyScale();
        payments = DataFrame.byColumn("type", "instalments", "value")
                .of(
                        words(data.payments().rows().map(Payment::type)),
                        Series.of(data.payments()
                                .rows()
                                .map(Payment::installments)
                                .toArray(Integer[]::new)),
                        amounts(data.payments().size(), row -> FrameAmounts.value(data.payments(), row)));
        items = DataFrame.byColumn("product", "revenue")
                .of(
                        words(data.items().rows().map(item -> product(data, item))),
                        amounts(data.items().size(), row -> FrameAmounts.revenue(data.items(), row)));
        orders = DataFrame.byColumn("purchasedAt")
                .of(Series.of(data.orders().rows().map(Order::purchasedAt).toArray(LocalDateTime[]::new)));
    }

    private static Series<String> words(Stream<@Nullable String> words) {
        return Series.of(words.toArray(String[]::new));
    }

    private static Series<Long> amounts(int rows, IntToLongFunction amount) {
        return Series.ofLong(IntStream.range(0, rows).mapToLong(amount).toArray());
    }

    private static String product(CommerceData data, OrderItem item) {
        return item.product() == null ? "" : data.products().id().value(item.product());
    }

    private static long amount(RowProxy row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    @Override
    public String name() {
        return "dflib";
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
            default -> throw new IllegalArgumentException("DFLib does not take part in " + query.id());
        };
    }

    private RawResult paymentTypeInstalments() {
        DataFrame result = payments.group("type", "instalments")
                .agg(
                        $col("type").first(),
                        $col("instalments").first(),
                        count(),
                        $long("value").sum());
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.PAYMENT_TYPE_INSTALMENTS);
            for (RowProxy row : result) {
                rows.add(row.get(0), row.get(1), row.get(2), Cells.money(amount(row, 3), scale));
            }
            return rows.build();
        };
    }

    private RawResult productTop100() {
        DataFrame result = items.group("product")
                .agg(
                        $col("product").first().as("product"),
                        $long("revenue").sum().as("revenue"),
                        count().as("items"))
                .sort($long("revenue").desc(), $col("product").asc())
                .head(TOP_PRODUCTS);
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.PRODUCT_TOP_100);
            for (RowProxy row : result) {
                rows.add("".equals(row.get(0)) ? null : row.get(0), Cells.money(amount(row, 1), scale), row.get(2));
            }
            return rows.build();
        };
    }

    private RawResult hourWeekday() {
        DataFrame result = orders.cols("hour", "weekday")
                .select(
                        $dateTime("purchasedAt").hour(),
                        $col("purchasedAt", LocalDateTime.class)
                                .mapVal(at -> at.getDayOfWeek().getValue()))
                .group("hour", "weekday")
                .agg($col("hour").first(), $col("weekday").first(), count());
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.HOUR_WEEKDAY);
            for (RowProxy row : result) {
                rows.add(row.get(0), row.get(1), row.get(2));
            }
            return rows.build();
        };
    }
}
