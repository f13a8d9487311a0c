package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurchaseModelFilesTest {
    @TempDir
    private Path folder;

    private final PurchaseSummaries data =
            SimulatedBuyers.paretoNbd(300, 300, 1).summaries(TimeScale.WEEKS);

    @Test
    void modelsComeBackAsTheyWere() throws IOException {
        Path file = folder.resolve("model");
        BgNbd bgNbd = BgNbd.trainer().train(data);
        bgNbd.save(file);
        assertSame(BgNbd.load(file), bgNbd);
        MbgNbd mbgNbd = MbgNbd.trainer().train(data);
        mbgNbd.save(file);
        assertSame(MbgNbd.load(file), mbgNbd);
        ParetoNbd paretoNbd = ParetoNbd.trainer().train(data);
        paretoNbd.save(file);
        assertSame(ParetoNbd.load(file), paretoNbd);
        ParetoNbd given = ParetoNbd.of(TimeScale.DAYS, 1, 2, 3, 4);
        given.save(file);
        assertSame(ParetoNbd.load(file), given);
    }

    private void assertSame(PurchaseModel loaded, PurchaseModel saved) {
        assertThat(loaded.fit()).isEqualTo(saved.fit());
        assertThat(loaded.provenance()).isEqualTo(saved.provenance());
        assertThat(loaded.scale()).isEqualTo(saved.scale());
        PurchaseQuestion question = new PurchaseQuestion(data.customers().get(3), Horizon.days(90));
        assertThat(loaded.predict(question)).isEqualTo(saved.predict(question));
    }

    @Test
    void gammaGammaComesBackAsItWas() throws IOException {
        Path file = folder.resolve("model");
        GammaGamma saved = GammaGamma.trainer().train(data);
        saved.save(file);
        GammaGamma loaded = GammaGamma.load(file);

        assertThat(loaded.fit()).isEqualTo(saved.fit());
        assertThat(loaded.check()).isEqualTo(saved.check());
        assertThat(loaded.provenance()).isEqualTo(saved.provenance());
        assertThat(loaded.meanOfAll()).isEqualTo(saved.meanOfAll());
        assertThat(loaded).hasToString(saved.toString());
    }

    @Test
    void warningsOfSpendComeBack() throws IOException {
        Path file = folder.resolve("model");
        SpendCheck check = new SpendCheck(10, 0.4, 0.5, 0.001, java.util.List.of(SpendWarning.MEAN_IS_INFINITE));
        new GammaGamma(
                        BgNbd.of(TimeScale.WEEKS, 1, 1, 1, 1).provenance(),
                        FitReport.given(GammaGamma.PARAMETERS, 1, 1, 1),
                        check,
                        7)
                .save(file);

        assertThatThrownBy(() -> GammaGamma.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("'bg-nbd'");
    }

    @Test
    void anotherKindIsRefused() throws IOException {
        Path file = folder.resolve("model");
        BgNbd.of(TimeScale.WEEKS, 1, 1, 1, 1).save(file);

        assertThatThrownBy(() -> ParetoNbd.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("expected a model of kind 'pareto-nbd', found 'bg-nbd'");
    }

    @Test
    void impossibleContentIsRefusedWithItsPlace() throws IOException {
        assertRefused(body -> body.put("scale", "YEARS"), "$.body.scale: expected one of [DAYS, WEEKS], found 'YEARS'");
        assertRefused(
                body -> estimate(body, 1).put("value", -1),
                "$.body.fit.estimates[1].value: expected a parameter above 0");
        assertRefused(
                body -> estimate(body, 1).put("parameter", "beta"),
                "$.body.fit.estimates: expected the parameters [r, alpha, a, b], found [r, beta, a, b]");
        assertRefused(
                body -> estimate(body, 2).put("standardError", 1).put("low", 3).put("high", 2),
                "$.body.fit.estimates[2].high: expected at least 3.0, found 2.0");
    }

    private static ObjectNode estimate(ObjectNode body, int index) {
        return (ObjectNode) body.path("fit").path("estimates").path(index);
    }

    private void assertRefused(java.util.function.Consumer<ObjectNode> damage, String message) throws IOException {
        BgNbd model = BgNbd.of(TimeScale.WEEKS, 1, 1, 1, 1);
        ObjectNode body = ModelFile.body();
        body.put("scale", "WEEKS");
        body.set("fit", FitJson.write(model.fit()));
        damage.accept(body);
        Path file = folder.resolve("damaged");
        ModelFile.write(file, 1, model.provenance(), body);
        assertThatThrownBy(() -> BgNbd.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void bgBbComesBackAsItWas() throws IOException {
        Path file = folder.resolve("model");
        BgBb saved = BgBb.trainer()
                .train(OpportunityHistories.of(
                        "donors", Map.of(new OpportunityHistory(0, 0, 3), 20, new OpportunityHistory(2, 3, 3), 9)));
        saved.save(file);
        BgBb loaded = BgBb.load(file);

        assertThat(loaded.fit()).isEqualTo(saved.fit());
        assertThat(loaded.provenance()).isEqualTo(saved.provenance());
        assertThat(loaded.predict(new OpportunityHistory(2, 3, 3)))
                .isEqualTo(saved.predict(new OpportunityHistory(2, 3, 3)));
    }
}
