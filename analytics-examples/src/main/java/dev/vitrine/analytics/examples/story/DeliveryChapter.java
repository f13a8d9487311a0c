package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.summary.DeliveryPunctuality;
import dev.vitrine.analytics.summary.ReviewScores;
import dev.vitrine.analytics.summary.ShopSummary;
import dev.vitrine.analytics.summary.SummaryNote.Topic;

/** Which promises were kept, and what it did to the reviews. */
final class DeliveryChapter {

    private DeliveryChapter() {}

    static void tell(Page page, Numbers numbers, ShopSummary summary) {
        page.chapter("Delivery and reviews");
        DeliveryPunctuality delivery = summary.delivery();
        if (delivery.comparableOrders() == 0) {
            page.paragraph("No delivered order has both a promise and a time of delivery, so none is late or on time.");
        } else {
            tellLate(page, numbers, delivery);
        }
        page.notes(summary, Topic.DELIVERY);
        tellReviews(page, numbers, summary.reviews());
    }

    private static void tellLate(Page page, Numbers numbers, DeliveryPunctuality delivery) {
        TextTable table =
                new TextTable("lrr", "Late, of " + numbers.count(delivery.comparableOrders()), "Orders", "Share");
        table.row("by the clock", numbers.count(delivery.lateOrders()), numbers.fineShare(delivery.lateShare()));
        table.row(
                "by the day", numbers.count(delivery.lateOrdersByDay()), numbers.fineShare(delivery.lateShareByDay()));
        page.table(table);
    }

    private static void tellReviews(Page page, Numbers numbers, ReviewScores reviews) {
        if (reviews.meanScore() == null) {
            page.paragraph("There are no review scores.");
            return;
        }
        page.emptyLine();
        TextTable table = new TextTable("lr", "Mean review score", "");
        table.row("all " + numbers.count(reviews.reviews()) + " reviews", numbers.mean(reviews.meanScore()));
        table.row("of orders on time (by the clock)", numbers.mean(reviews.meanScoreOnTime()));
        table.row("of late orders", numbers.mean(reviews.meanScoreLate()));
        page.table(table);
    }
}
