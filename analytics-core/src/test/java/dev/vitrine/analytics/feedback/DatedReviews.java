package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Interactions;
import dev.vitrine.analytics.model.Mentions;
import dev.vitrine.analytics.model.Reviews;
import dev.vitrine.analytics.model.TrafficDays;
import java.time.LocalDate;

/** Shops whose reviews have days, or which have marketing tables. */
final class DatedReviews {

    private DatedReviews() {}

    /** Returns a shop whose customers were asked for reviews on these days, one for each review; null if unknown. */
    static CommerceData asked(CommerceData data, String... days) {
        DateTimeBuilder times = new DateTimeBuilder();
        for (String day : days) {
            if (day == null) {
                times.addMissing();
            } else {
                times.add(DateTimeValues.toMicros(LocalDate.parse(day).atTime(9, 30)));
            }
        }
        Reviews old = data.reviews();
        Reviews dated = new Reviews(
                old.id(), old.order(), old.score(), old.title(), old.message(), times.build(), old.answeredAt());
        return with(data, dated, data.traffic(), data.mentions(), data.interactions());
    }

    /** Returns a shop with other marketing tables. */
    static CommerceData marketed(CommerceData data, TrafficDays traffic, Mentions mentions, Interactions interactions) {
        return with(data, data.reviews(), traffic, mentions, interactions);
    }

    private static CommerceData with(
            CommerceData data, Reviews reviews, TrafficDays traffic, Mentions mentions, Interactions interactions) {
        return new CommerceData(
                data.provenance(),
                data.currency(),
                data.moneyScale(),
                data.persons(),
                data.customers(),
                data.orders(),
                data.items(),
                data.payments(),
                reviews,
                data.products(),
                data.sellers(),
                data.places(),
                traffic,
                mentions,
                interactions);
    }
}
