package dev.vitrine.analytics.examples.value;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import dev.vitrine.analytics.ml.churn.ChurnEvaluation;
import dev.vitrine.analytics.ml.churn.ChurnHoldout;
import dev.vitrine.analytics.ml.churn.ChurnModel;
import dev.vitrine.analytics.ml.churn.ChurnScorer;
import dev.vitrine.analytics.ml.value.BgNbd;
import dev.vitrine.analytics.ml.value.CustomerValue;
import dev.vitrine.analytics.ml.value.GammaGamma;
import dev.vitrine.analytics.ml.value.LifetimeValue;
import dev.vitrine.analytics.ml.value.MbgNbd;
import dev.vitrine.analytics.ml.value.ParetoNbd;
import dev.vitrine.analytics.ml.value.PurchaseEvaluation;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.PurchaseHoldout;
import dev.vitrine.analytics.ml.value.PurchaseModel;
import dev.vitrine.analytics.ml.value.PurchaseSummaries;
import dev.vitrine.analytics.ml.value.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What came of a plan.
 *
 * @param plan the plan
 * @param fits the models of purchases, with the time that fitting took
 * @param spend what is spent on a purchase
 * @param holdout predicted purchases beside those that followed
 * @param churn churn scorers beside recency alone
 * @param churnModel the trained one of them
 * @param values every customer's value at the end of the data, the highest first
 * @param notes what to beware of
 */
public record ValueStudy(
        StudyPlan plan,
        List<Fit> fits,
        GammaGamma spend,
        PurchaseEvaluation holdout,
        ChurnEvaluation churn,
        ChurnModel churnModel,
        List<CustomerValue> values,
        List<String> notes)
        implements Evaluation {

    /**
     * A fitted model.
     *
     * @param model the model
     * @param millis how long the fit took
     */
    public record Fit(PurchaseModel model, double millis) {}

    /** Keeps the lists from being changed. */
    public ValueStudy {
        fits = List.copyOf(fits);
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }

    /**
     * Carries out a plan.
     *
     * @param options sets margin, horizon and discount of the lifetime value
     * @throws dev.vitrine.analytics.ml.UntrainableDataException if the data are too few or too short
     */
    public static ValueStudy of(StudyPlan plan, UnaryOperator<LifetimeValue> options) {
        PurchaseSummaries known = plan.buyers().before(plan.cutOff()).summaries(plan.scale());
        List<Fit> fits = new ArrayList<>();
        fits.add(timed(() -> BgNbd.trainer().train(known)));
        fits.add(timed(() -> MbgNbd.trainer().train(known)));
        fits.add(timed(() -> ParetoNbd.trainer().train(known)));
        GammaGamma spend = GammaGamma.trainer().train(known);
        List<PurchaseModel> models = fits.stream().map(Fit::model).toList();
        PurchaseEvaluation holdout = PurchaseHoldout.of(plan.buyers(), plan.cutOff(), plan.horizonDays())
                .evaluate(models);
        PurchaseHistories before = plan.churnBuyers().before(plan.churnCutOff());
        ChurnModel churnModel =
                ChurnModel.trainer().withHorizonDays(plan.churnDays()).train(before);
        PurchaseSummaries churnKnown = before.summaries(TimeScale.WEEKS);
        ChurnEvaluation churn = ChurnHoldout.of(plan.churnBuyers(), plan.churnCutOff(), plan.churnDays())
                .evaluate(List.of(
                        ChurnScorer.of(BgNbd.trainer().train(churnKnown)),
                        ChurnScorer.of(MbgNbd.trainer().train(churnKnown)),
                        ChurnScorer.of(ParetoNbd.trainer().train(churnKnown)),
                        ChurnScorer.of(churnModel)));
        PurchaseSummaries all = plan.buyers().summaries(plan.scale());
        LifetimeValue value = options.apply(LifetimeValue.of(
                ParetoNbd.trainer().train(all), GammaGamma.trainer().train(all)));
        List<CustomerValue> values = value.valuesOf(all).stream()
                .sorted(Comparator.comparingDouble(CustomerValue::value).reversed())
                .toList();
        return new ValueStudy(plan, fits, spend, holdout, churn, churnModel, values, notes(models, value));
    }

    private static Fit timed(java.util.function.Supplier<PurchaseModel> training) {
        long start = System.nanoTime();
        PurchaseModel model = training.get();
        return new Fit(model, (System.nanoTime() - start) / 1e6);
    }

    private static List<String> notes(List<PurchaseModel> models, LifetimeValue value) {
        List<String> notes = new ArrayList<>();
        for (PurchaseModel model : models) {
            switch (model.fit().convergence()) {
                case CONVERGED, GIVEN -> {}
                case AT_BORDER, FLAT, OUT_OF_STEPS ->
                    notes.add("The fit of " + model.provenance().kind() + ": "
                            + model.fit().convergence().label() + ".");
            }
        }
        value.notes().forEach(note -> notes.add("Lifetime value. " + note));
        return notes;
    }

    @Override
    public String protocol() {
        return "Purchases: " + holdout.protocol() + " Churn: " + churn.protocol();
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        holdout.metrics().forEach((name, figure) -> metrics.put("holdout." + name, figure));
        churn.metrics().forEach((name, figure) -> metrics.put("churn." + name, figure));
        return metrics;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        List<FindingsTable<?>> tables = new ArrayList<>();
        tables.add(FindingsTable.of("parameters", ParameterRow.class, ParameterRow.of(this)));
        tables.addAll(holdout.tables());
        tables.addAll(churn.tables());
        tables.add(FindingsTable.of("value-groups", ValueGroup.class, ValueGroup.tenths(values)));
        tables.add(FindingsTable.detail("customers", CustomerValue.class, values));
        return tables;
    }
}
