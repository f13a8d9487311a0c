package dev.vitrine.analytics;

import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.customers.ChurnIndicator;
import dev.vitrine.analytics.customers.CohortRetention;
import dev.vitrine.analytics.customers.CustomerConcentration;
import dev.vitrine.analytics.customers.CustomerProfile;
import dev.vitrine.analytics.customers.NewAndReturning;
import dev.vitrine.analytics.customers.PreferredPayment;
import dev.vitrine.analytics.customers.RepeatPurchases;
import dev.vitrine.analytics.customers.TimeBetweenOrders;
import dev.vitrine.analytics.customers.TopCustomers;
import dev.vitrine.analytics.delivery.DeliveryTimes;
import dev.vitrine.analytics.delivery.LateDeliveries;
import dev.vitrine.analytics.delivery.LatenessEffect;
import dev.vitrine.analytics.feedback.LowScoreCauses;
import dev.vitrine.analytics.feedback.MarketingSeries;
import dev.vitrine.analytics.feedback.SalesAndMarketing;
import dev.vitrine.analytics.feedback.ScoreTrend;
import dev.vitrine.analytics.geography.Coordinates;
import dev.vitrine.analytics.geography.CustomerPlaces;
import dev.vitrine.analytics.geography.ShippingDistance;
import dev.vitrine.analytics.internal.aggregate.OrderFlags;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.payments.PaymentDifferences;
import dev.vitrine.analytics.payments.PaymentMix;
import dev.vitrine.analytics.products.AbcClasses;
import dev.vitrine.analytics.products.BoughtTogether;
import dev.vitrine.analytics.products.ProductChannels;
import dev.vitrine.analytics.products.ProductLifecycles;
import dev.vitrine.analytics.products.ProductLoyalty;
import dev.vitrine.analytics.products.ProductPrices;
import dev.vitrine.analytics.products.TopProducts;
import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.rfm.RfmMigration;
import dev.vitrine.analytics.sales.BasketSize;
import dev.vitrine.analytics.sales.Discounts;
import dev.vitrine.analytics.sales.ExtremeDays;
import dev.vitrine.analytics.sales.OrderValues;
import dev.vitrine.analytics.sales.Returns;
import dev.vitrine.analytics.sales.RevenueChange;
import dev.vitrine.analytics.sales.SalesByStatus;
import dev.vitrine.analytics.sales.SalesTrend;
import dev.vitrine.analytics.sales.Seasonality;
import dev.vitrine.analytics.sellers.SellerScorecards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The catalogue: every analysis with its usual options. Run them with {@link dev.vitrine.analytics.analysis.Analyses}.
 *
 * <p>Left out is what has no usual options: {@link dev.vitrine.analytics.products.ProductComparison} needs to be told the
 * products.
 */
public final class StandardAnalyses {
    private static final int MIGRATION_DAYS = 90;

    private StandardAnalyses() {}

    /** Returns all analyses, as of the day after the last order where they look at a day. */
    public static List<Analysis<?>> of(CommerceData data) {
        List<Analysis<?>> analyses = new ArrayList<>(undated(data));
        LocalDate end = OrderFlags.dayAfterTheLast(data.orders());
        addMigration(analyses, end == null ? LocalDate.EPOCH : end);
        return List.copyOf(analyses);
    }

    /** Returns all analyses, as of a day where they look at one. */
    public static List<Analysis<?>> of(CommerceData data, LocalDate asOf) {
        List<Analysis<?>> analyses = new ArrayList<>();
        for (Analysis<?> analysis : undated(data)) {
            analyses.add(analysis instanceof DatedAnalysis<?> dated ? dated.asOf(asOf) : analysis);
        }
        addMigration(analyses, asOf);
        return List.copyOf(analyses);
    }

    /** Between segments there is no usual pair of days; a quarter is what campaigns are planned for. */
    private static void addMigration(List<Analysis<?>> analyses, LocalDate end) {
        analyses.add(RfmMigration.analysis(end.minusDays(MIGRATION_DAYS), end));
    }

    private static List<Analysis<?>> undated(CommerceData data) {
        return List.of(
                SalesTrend.analysis(),
                ExtremeDays.analysis(),
                Seasonality.analysis(),
                SalesByStatus.analysis(),
                OrderValues.analysis(),
                BasketSize.analysis(),
                Discounts.analysis(),
                Returns.analysis(),
                RevenueChange.analysis(),
                Rfm.analysis(),
                CohortRetention.analysis(),
                RepeatPurchases.analysis(),
                TimeBetweenOrders.analysis(),
                NewAndReturning.analysis(),
                CustomerConcentration.analysis(),
                CustomerProfile.analysis(),
                ChurnIndicator.analysis(),
                TopCustomers.analysis(),
                PreferredPayment.analysis(),
                TopProducts.analysis(),
                AbcClasses.analysis(),
                ProductPrices.analysis(),
                ProductLifecycles.analysis(),
                ProductChannels.analysis(),
                ProductLoyalty.analysis(),
                BoughtTogether.analysis(),
                DeliveryTimes.analysis(),
                LateDeliveries.analysis(),
                LatenessEffect.analysis(),
                SellerScorecards.analysis(),
                PaymentMix.analysis(),
                PaymentDifferences.analysis(),
                ScoreTrend.analysis(),
                LowScoreCauses.analysis(),
                SalesAndMarketing.analysis(MarketingSeries.of(data)),
                CustomerPlaces.analysis(),
                ShippingDistance.analysis(Coordinates.of(data)));
    }
}
