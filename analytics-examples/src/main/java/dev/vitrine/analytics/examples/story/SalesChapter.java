package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.summary.SalesTotals;
import dev.vitrine.analytics.summary.ShopCounts;
import dev.vitrine.analytics.summary.ShopSummary;
import dev.vitrine.analytics.summary.StatusTotal;
import dev.vitrine.analytics.summary.SummaryNote.Topic;

/** How much was sold. */
final class SalesChapter {

    private SalesChapter() {}

    static void tell(Page page, Numbers numbers, ShopSummary summary) {
        page.chapter("Sales");
        ShopCounts counts = summary.counts();
        SalesTotals sales = summary.sales();
        TextTable table = new TextTable("lrl");
        table.row("Revenue", numbers.money(sales.revenue()), currency(summary) + ", goods only, whatever the status");
        table.row("Returns", numbers.money(sales.returns()), "part of the revenue: quantities below zero");
        table.row("Freight", numbers.money(sales.freight()), "");
        table.row("Payments", numbers.money(sales.payments()), "");
        table.row("Orders", numbers.count(counts.orders()), withItems(numbers, counts));
        table.row("Average order", numbers.money(sales.averageOrderValue()), "revenue per order with lines");
        table.row("Lines", numbers.count(counts.orderItems()), numbers.mean(sales.itemsPerOrder()) + " per order");
        if (counts.units() != counts.orderItems()) {
            table.row("Units", numbers.count(counts.units()), "sum of the quantities, returns subtracted");
        }
        table.row("Customers", numbers.count(counts.customers()), "");
        table.row("Products", numbers.count(counts.products()), "");
        table.row("Sellers", numbers.count(counts.sellers()), "");
        page.table(table);
        if (!summary.statuses().isEmpty()) {
            page.emptyLine();
            page.table(statuses(numbers, summary));
        }
        page.notes(summary, Topic.SCOPE);
    }

    /** XXX is how ISO 4217 spells that there is none. */
    private static String currency(ShopSummary summary) {
        return summary.currency().equals("XXX") ? "no currency" : summary.currency();
    }

    private static String withItems(Numbers numbers, ShopCounts counts) {
        return numbers.count(counts.ordersWithItems()) + " of them with lines";
    }

    private static TextTable statuses(Numbers numbers, ShopSummary summary) {
        TextTable table = new TextTable("lrrr", "Status", "Orders", "Share", "Revenue");
        for (StatusTotal status : summary.statuses()) {
            table.row(
                    status.status(),
                    numbers.count(status.orders()),
                    numbers.share(status.orders(), summary.counts().orders()),
                    numbers.money(status.revenue()));
        }
        return table;
    }
}
