package dev.vitrine.analytics.benchmarks.race.streams;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.model.CommerceData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain streams over records, single-threaded. */
public final class StreamsContender implements Contender {
    private final StreamsShop shop;

    /** Makes the records of a data set. */
    public StreamsContender(CommerceData data) {
        shop = new StreamsShop(data);
    }

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public boolean runs(StandardQuery query) {
        return true;
    }

    @Override
    public RawResult run(StandardQuery query) {
        List<List<@Nullable Object>> rows = switch (query) {
            case MONTHLY_KPIS -> OrderStreams.monthlyKpis(shop);
            case RFM_PER_PERSON -> PersonStreams.rfm(shop);
            case SELLER_TOP_10 -> LineStreams.sellers(shop);
            case CATEGORY_MONTH_REVENUE -> LineStreams.categoryMonthRevenue(shop);
            case STATE_LEAD_TIME -> OrderStreams.stateLeadTime(shop);
            case STATUS_WEEKEND -> OrderStreams.statusWeekend(shop);
            case PAYMENT_TYPE_INSTALMENTS -> LineStreams.paymentTypeInstalments(shop);
            case COHORT_MONTHS -> PersonStreams.cohortMonths(shop);
            case PRODUCT_TOP_100 -> LineStreams.products(shop);
            case SCORE_BY_LATENESS -> LineStreams.scoreByLateness(shop);
            case HOUR_WEEKDAY -> OrderStreams.hourWeekday(shop);
            case ALL_MEASURES_BY_STATE -> StateStreams.allMeasures(shop);
        };
        return () -> {
            Answer.Rows answer = Answer.of(query);
            rows.forEach(row -> answer.add(row.toArray()));
            return answer.build();
        };
    }
}
