package dev.vitrine.analytics.ml.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandModelTest {
    @TempDir
    private Path folder;

    private static DemandModel model() {
        DemandSeries rhythmic = DemandSeries.of("rhythmic", MadeUpDemand.rhythmic(1, 90));
        DemandSeries rare = DemandSeries.of("rare", MadeUpDemand.intermittent(1, 90));
        return DemandTrainer.ofDefaults()
                .train(DemandData.of(Cadence.DAY, List.of(rhythmic, rare)).startingOn(LocalDate.of(2018, 1, 1)));
    }

    @Test
    void modelIsSavedAndLoadedEqual() throws IOException {
        Path file = folder.resolve("demand.model");
        DemandModel model = model();
        model.save(file);
        DemandModel loaded = DemandModel.load(file);

        assertThat(loaded.forecasts()).isEqualTo(model.forecasts());
        assertThat(loaded.provenance()).isEqualTo(model.provenance());
        assertThat(loaded.evaluation().leaderboard())
                .isEqualTo(model.evaluation().leaderboard());
        assertThat(loaded.evaluation().coverage()).isEqualTo(model.evaluation().coverage());
        assertThat(loaded.evaluation().protocol()).isEqualTo(model.evaluation().protocol());
        byte[] bytes = Files.readAllBytes(file);
        loaded.save(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void modelWithoutIntervalsAndFirstDayIsSavedToo() throws IOException {
        Path file = folder.resolve("demand.model");
        DemandModel model =
                DemandTrainer.ofDefaults().train(DemandData.of(Cadence.DAY, List.of(DemandSeries.of("one", 5))));
        model.save(file);

        assertThat(DemandModel.load(file).forecasts()).isEqualTo(model.forecasts());
        assertThat(DemandModel.load(file).evaluation().metrics())
                .isEqualTo(model.evaluation().metrics());
    }

    @Test
    void cutFileIsRefused() throws IOException {
        Path file = folder.resolve("demand.model");
        model().save(file);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));

        assertThatThrownBy(() -> DemandModel.load(file)).isInstanceOf(ModelFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"firstDay\":\"yesterday\",\"expected\":1}",
                "{\"expected\":1,\"likely\":[3,2,0.8]}",
                "{\"expected\":\"1\"}"
            })
    void stepThatMakesNoSenseIsRefused(String step) throws IOException {
        assertRefused("{\"evaluation\":{\"protocol\":\"\",\"notes\":[],\"leaderboard\":[],\"coverage\":[]},"
                + "\"forecasts\":[{\"series\":\"s\",\"method\":\"m\",\"weights\":{},\"notes\":[],\"steps\":[" + step
                + "]}]}");
    }

    @Test
    void unknownPatternIsRefused() throws IOException {
        assertRefused("{\"evaluation\":{\"protocol\":\"\",\"notes\":[],\"coverage\":[],"
                + "\"leaderboard\":[{\"demand\":\"LUMPY\"}]},\"forecasts\":[]}");
    }

    private void assertRefused(String body) throws IOException {
        Path file = folder.resolve("demand.model");
        ModelProvenance provenance = model().provenance();
        ModelFile.write(file, 1, provenance, (com.fasterxml.jackson.databind.node.ObjectNode)
                new com.fasterxml.jackson.databind.ObjectMapper().readTree(body));

        assertThatThrownBy(() -> DemandModel.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("$.body.");
    }

    @Test
    void seriesThatWasNotTrainedOnIsRefused() {
        assertThatThrownBy(() -> model().predict("other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no series 'other'; it has 2, such as [rhythmic, rare]. Maybe");
    }
}
