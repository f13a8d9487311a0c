package dev.vitrine.analytics.benchmarks.race.hand;

import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.model.CommerceData;

/** Loops by hand over dense arrays: no maps, no boxing, one thread. Sums must fit a long. */
public final class HandContender implements Contender {
    private final HandShop shop;

    /** Prepares the arrays of a data set. */
    public HandContender(CommerceData data) {
        shop = new HandShop(data);
    }

    @Override
    public String name() {
        return "hand";
    }

    @Override
    public boolean runs(StandardQuery query) {
        return true;
    }

    @Override
    public RawResult run(StandardQuery query) {
        return switch (query) {
            case MONTHLY_KPIS -> MonthlyKpis.run(shop);
            case RFM_PER_PERSON -> PersonQueries.rfm(shop);
            case SELLER_TOP_10 -> RankingQueries.sellers(shop);
            case CATEGORY_MONTH_REVENUE -> LineQueries.categoryMonthRevenue(shop);
            case STATE_LEAD_TIME -> OrderQueries.stateLeadTime(shop);
            case STATUS_WEEKEND -> OrderQueries.statusWeekend(shop);
            case PAYMENT_TYPE_INSTALMENTS -> LineQueries.paymentTypeInstalments(shop);
            case COHORT_MONTHS -> PersonQueries.cohortMonths(shop);
            case PRODUCT_TOP_100 -> RankingQueries.products(shop);
            case SCORE_BY_LATENESS -> LineQueries.scoreByLateness(shop);
            case HOUR_WEEKDAY -> OrderQueries.hourWeekday(shop);
            case ALL_MEASURES_BY_STATE -> AllMeasuresByState.run(shop);
        };
    }
}
