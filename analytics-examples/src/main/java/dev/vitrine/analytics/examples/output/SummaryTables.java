package dev.vitrine.analytics.examples.output;

import dev.vitrine.analytics.rfm.RfmSegmentTotal;
import dev.vitrine.analytics.rfm.RfmSummary;
import dev.vitrine.analytics.summary.MonthTotal;
import dev.vitrine.analytics.summary.StatusTotal;
import dev.vitrine.analytics.summary.TopEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a summary as CSV with a header, lines ending with a line feed; what is undefined is empty. */
final class SummaryTables {

    private SummaryTables() {}

    static String monthly(List<MonthTotal> months) throws IOException {
        CsvText csv = new CsvText("month", "orders", "items", "revenue", "freight", "average_order_value", "growth");
        for (MonthTotal month : months) {
            csv.row(
                    month.month(),
                    month.orders(),
                    month.items(),
                    plain(month.revenue()),
                    plain(month.freight()),
                    plain(month.averageOrderValue()),
                    plain(month.growth()));
        }
        return csv.toString();
    }

    static String segments(RfmSummary rfm) throws IOException {
        CsvText csv = new CsvText("segment", "customers", "monetary");
        for (RfmSegmentTotal total : rfm.segments()) {
            csv.row(total.segment().label(), total.customers(), plain(total.monetary()));
        }
        return csv.toString();
    }

    static String statuses(List<StatusTotal> statuses) throws IOException {
        CsvText csv = new CsvText("status", "orders", "revenue");
        for (StatusTotal status : statuses) {
            csv.row(status.status(), status.orders(), plain(status.revenue()));
        }
        return csv.toString();
    }

    /** Writes categories or regions, which have no identifier. */
    static String groups(List<TopEntry> entries) throws IOException {
        CsvText csv = new CsvText("name", "revenue", "items");
        for (TopEntry entry : entries) {
            csv.row(entry.name(), plain(entry.revenue()), entry.items());
        }
        return csv.toString();
    }

    /** Writes products or sellers, which have an identifier. */
    static String things(List<TopEntry> entries) throws IOException {
        CsvText csv = new CsvText("id", "name", "revenue", "items");
        for (TopEntry entry : entries) {
            csv.row(entry.id(), entry.name(), plain(entry.revenue()), entry.items());
        }
        return csv.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
