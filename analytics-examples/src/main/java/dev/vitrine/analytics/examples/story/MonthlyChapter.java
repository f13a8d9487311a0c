package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.summary.MonthTotal;
import dev.vitrine.analytics.summary.ShopSummary;
import dev.vitrine.analytics.summary.SummaryNote.Topic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Revenue month by month, with bars. */
final class MonthlyChapter {
    private static final int BAR_WIDTH = 36;
    /** More months than a reader looks at. */
    private static final int SHOWN = 60;

    private MonthlyChapter() {}

    static void tell(Page page, Numbers numbers, ShopSummary summary) {
        List<MonthTotal> months = summary.months();
        page.chapter("Month by month");
        if (months.isEmpty()) {
            page.paragraph("There is no order with a day of purchase.");
            return;
        }
        int skipped = Math.max(0, months.size() - SHOWN);
        if (skipped > 0) {
            page.paragraph("The last " + SHOWN + " of " + months.size() + " months.");
        }
        List<MonthTotal> shown = months.subList(skipped, months.size());
        BigDecimal highest = shown.stream().map(MonthTotal::revenue).reduce(BigDecimal.ZERO, BigDecimal::max);
        TextTable table = new TextTable("lrrrl", "Month", "Orders", "Revenue", "Change", "");
        for (MonthTotal month : shown) {
            table.row(
                    month.month() + (summary.partialMonths().contains(month.month()) ? "*" : ""),
                    numbers.count(month.orders()),
                    numbers.money(month.revenue()),
                    numbers.change(month.growth()),
                    bar(month.revenue(), highest));
        }
        page.table(table);
        page.notes(summary, Topic.MONTHS);
    }

    private static String bar(BigDecimal revenue, BigDecimal highest) {
        if (revenue.signum() <= 0) {
            return "";
        }
        int length = revenue.multiply(BigDecimal.valueOf(BAR_WIDTH))
                .divide(highest, 0, RoundingMode.HALF_EVEN)
                .intValueExact();
        return length == 0 ? "." : "#".repeat(length);
    }
}
