package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.ml.churn.ChurnEvaluation;
import dev.vitrine.analytics.ml.churn.ChurnForecast;
import dev.vitrine.analytics.ml.churn.ChurnHoldout;
import dev.vitrine.analytics.ml.churn.ChurnModel;
import dev.vitrine.analytics.ml.churn.ChurnScorer;
import dev.vitrine.analytics.ml.value.BgNbd;
import dev.vitrine.analytics.ml.value.Convergence;
import dev.vitrine.analytics.ml.value.CustomerValue;
import dev.vitrine.analytics.ml.value.Discount;
import dev.vitrine.analytics.ml.value.GammaGamma;
import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.LifetimeValue;
import dev.vitrine.analytics.ml.value.ParetoNbd;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.PurchaseSummaries;
import dev.vitrine.analytics.ml.value.PurchaseSummary;
import dev.vitrine.analytics.ml.value.TimeScale;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

/** The code of the guide to customer value. */
public final class CustomerValueTour {

    private CustomerValueTour() {}

    /** Returns what customers are worth. */
    public static List<CustomerValue> values(CommerceData shop, PrintWriter out) {
        // snippet: values
        PurchaseHistories histories = PurchaseHistories.of(MemoryEngine.of(shop));
        PurchaseSummaries customers = histories.summaries(TimeScale.WEEKS);
        ParetoNbd purchases = ParetoNbd.trainer().train(customers);
        if (purchases.fit().convergence() != Convergence.CONVERGED) {
            out.println("purchases: " + purchases.fit().convergence().label());
        }
        GammaGamma spend = GammaGamma.trainer().train(customers);
        spend.check().warnings().forEach(warning -> out.println("spend: " + warning.label()));
        List<CustomerValue> values = LifetimeValue.of(purchases, spend)
                .withMargin(0.3)
                .withDiscount(Discount.ofYear(0.1))
                .withHorizon(Horizon.years(3))
                .valuesOf(customers);
        // end
        return values;
    }

    /** Returns how likely each customer stays away. */
    public static List<ChurnForecast> churn(PurchaseHistories histories) {
        // snippet: churn
        ChurnModel churn = ChurnModel.trainer().withHorizonDays(90).train(histories);
        List<ChurnForecast> forecasts = churn.forecasts(histories);
        // end
        return forecasts;
    }

    /** Returns how well scorers told who stayed away. */
    public static ChurnEvaluation holdout(PurchaseHistories histories, PrintWriter out) {
        // snippet: holdout
        LocalDate cutOff = histories.until().minusDays(90);
        PurchaseHistories known = histories.before(cutOff);
        ChurnEvaluation evaluation = ChurnHoldout.of(histories, cutOff, 90)
                .evaluate(List.of(
                        ChurnScorer.of(BgNbd.trainer().train(known.summaries(TimeScale.WEEKS))),
                        ChurnScorer.of(ChurnModel.trainer().withHorizonDays(90).train(known))));
        evaluation
                .scorers()
                .forEach(scorer -> out.println(scorer.scorer() + ": " + scorer.auc() + ", over recency by "
                        + scorer.overRecency() + " " + scorer.overRecencyAt95()));
        // end
        return evaluation;
    }

    /** Returns the published expectation of the first customer of CDNOW. */
    public static double published() {
        // snippet: published
        BgNbd model = BgNbd.of(TimeScale.WEEKS, 0.243, 4.414, 0.793, 2.426);
        PurchaseSummary customer = PurchaseSummary.of("1", 2, 30.43, 38.86, TimeScale.WEEKS);
        double expected = model.expectedPurchases(customer, Horizon.weeks(39)); // 1.23
        double silent = model.probabilityOfNoPurchase(customer, Horizon.weeks(39)); // 0.45
        // end
        return expected * Math.signum(silent);
    }
}
