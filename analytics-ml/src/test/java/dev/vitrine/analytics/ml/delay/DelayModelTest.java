package dev.vitrine.analytics.ml.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelayModelTest {
    private static final LocalDateTime START = RandomOrders.START;
    private static final OrderHistory HISTORY = RandomOrders.history(1, 3000, 180);

    @TempDir
    private Path folder;

    @Test
    void featuresKnowNothingOfWhatCameLater() {
        DelayTable whole = Replay.of(HISTORY, WorkingDays.ofBrazil());
        for (int day = 10; day <= 180; day += 34) {
            DelayTable known = Replay.of(HISTORY.asKnownAt(START.plusDays(day)), WorkingDays.ofBrazil());
            for (int row = 0; row < known.size(); row++) {
                assertThat(known.values(row)).as("row %s, day %s", row, day).containsExactly(whole.values(row));
            }
        }
    }

    @Test
    void servingSeesWhatTrainingSaw() {
        DelayTable table = Replay.of(HISTORY, WorkingDays.ofBrazil());
        int row = 2000;
        ApprovedOrder order = table.past(row).order();
        // Events of the second of the approval come before it, so the network is told a moment more.
        DelayModel model = DelayModel.trainer().train(HISTORY.asKnownAt(order.approvedAt()));

        assertThat(DelayFeatures.atApproval().valuesOf(model.network().view(order)))
                .containsExactly(table.values(row));
    }

    @Test
    void tightPromiseIsLikelierBroken() {
        DelayModel model = DelayModel.trainer().train(HISTORY);
        LocalDateTime now = HISTORY.knownUntil();
        DelayPrediction tight = model.predict(RandomOrders.order("x", now, now, now.plusDays(5), "S1", "C2"));
        DelayPrediction wide = model.predict(RandomOrders.order("x", now, now, now.plusDays(20), "S1", "C2"));
        DelayPrediction near = model.predict(RandomOrders.order("x", now, now, now.plusDays(20), "S1", "C0"));

        assertThat(tight.lateProbability()).isGreaterThan(wide.lateProbability() + 0.2);
        assertThat(wide.lateProbability()).isBetween(0.0, 0.2);
        assertThat(wide.earlyDays()).isLessThan(wide.medianDays());
        assertThat(wide.medianDays()).isLessThan(wide.slowDays());
        assertThat(near.medianDays()).isLessThan(wide.medianDays());
        DelayPrediction past = model.predict(RandomOrders.order("x", now, now, now.minusDays(1), "S1", "C2"));
        assertThat(past.lateProbability())
                .as("promised for a time that is past")
                .isEqualTo(1);
    }

    @Test
    void probabilitiesAreCalibrated() {
        DelayTable table = Replay.of(HISTORY, WorkingDays.ofBrazil());
        LocalDateTime end = HISTORY.knownUntil();
        int[] rows = table.settledBefore(end);
        for (DelayTrainer trainer : List.of(
                DelayTrainer.ofDefaults(), DelayTrainer.ofTree(), DelayTrainer.ofForest(), DelayTrainer.ofBoosting())) {
            DelayFit fit = trainer.withHalfLife(Duration.ofDays(60)).fit(table, rows, end);
            double sum = 0;
            int late = 0;
            for (int row : rows) {
                sum += fit.lateProbability(table.values(row));
                late += table.missedPromise(row) ? 1 : 0;
            }
            assertThat(sum / rows.length).isCloseTo((double) late / rows.length, within(0.03));
        }
    }

    @Test
    void nearMissesCountInPart() {
        DelayTable table = Replay.of(HISTORY, WorkingDays.ofBrazil());
        int[] rows = table.settledBefore(HISTORY.knownUntil());
        double[] weights = new double[rows.length];
        Arrays.fill(weights, 1);

        FeatureRange range = FeatureRange.of(table, rows);
        assertThat(table.lessons(rows, range, weights, 0).size()).isEqualTo(rows.length);
        assertThat(table.lessons(rows, range, weights, 0.2).size()).isGreaterThan(rows.length);
        assertThat(DelayTrainer.ofDefaults()
                        .withNearMiss(0)
                        .train(HISTORY)
                        .provenance()
                        .parameters())
                .containsEntry("nearMiss", "0.0")
                .containsEntry("classifier", "logistic-regression")
                .containsEntry("halfLifeDays", "90");
    }

    @Test
    void modelFollowsALiveNetwork() {
        DelayModel model = DelayModel.trainer().train(HISTORY);
        DeliveryNetwork live = model.network();
        LocalDateTime now = HISTORY.knownUntil();
        for (int day = 0; day < 30; day++) {
            for (int i = 0; i < 5; i++) {
                LocalDateTime at = now.plusDays(day).plusHours(i);
                live.approved(RandomOrders.order("new" + day + "-" + i, at, at, at.plusDays(9), "S1", "C2"));
            }
        }
        LocalDateTime later = now.plusDays(30);
        live.advanceTo(later);
        ApprovedOrder asked = RandomOrders.order("x", later, later, later.plusDays(9), "S1", "C2");

        // Nothing is handed over any more.
        assertThat(live.view(asked).timeAtRoutePace())
                .isGreaterThan(1.2 * model.network().view(asked).timeAtRoutePace());
        assertThat(model.predict(asked, live)).isNotEqualTo(model.predict(asked));
        assertThat(model.with(live).predict(asked)).isEqualTo(model.predict(asked, live));
        live.advanceTo(later.plusDays(3));
        assertThat(model.with(live).predict(asked)).isNotNull();
    }

    @Test
    void savedModelAnswersTheSame() throws IOException {
        for (DelayTrainer trainer : List.of(DelayTrainer.ofDefaults(), DelayTrainer.ofBoosting())) {
            DelayModel model = trainer.train(HISTORY.asKnownAt(START.plusDays(150)));
            model.save(folder.resolve("model"));
            DelayModel loaded = DelayModel.load(folder.resolve("model"));
            loaded.save(folder.resolve("again"));

            assertThat(folder.resolve("again")).hasSameBinaryContentAs(folder.resolve("model"));
            assertThat(loaded.provenance()).isEqualTo(model.provenance());
            for (PastOrder past : HISTORY.orders().subList(2600, 2700)) {
                assertThat(loaded.predict(past.order())).isEqualTo(model.predict(past.order()));
            }
        }
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        Path file = folder.resolve("model");
        DelayModel model = DelayModel.trainer().train(HISTORY.asKnownAt(START.plusDays(150)));
        model.save(file);
        Files.writeString(folder.resolve("cut"), Files.readString(file).substring(0, 5000));
        assertThatThrownBy(() -> DelayModel.load(folder.resolve("cut")))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("cut short or changed");
        assertThatThrownBy(() -> LogisticRegression.load(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("found 'delivery-delay'");

        broken(file, "\"stage\":\\[\"[a-z-]+\"", "\"stage\":[\"on the moon\"", "found 'on the moon'");
        broken(file, "\"now\":\"[^\"]+\"", "\"now\":\"yesterday\"", "expected a time such as");
        broken(file, "\"seller\":\\[\"S[0-9]\",", "\"seller\":[", "$.body.network.shipments.seller");
        broken(file, "\"features\":\\[\"", "\"features\":[\"moon-phase\",\"", "other features than this version");
    }

    /** Changes a file and gives it the hash it should have. */
    private void broken(Path file, String pattern, String replacement, String message) throws IOException {
        String[] lines = Files.readString(file).split("\n", 2);
        String json = lines[1].replaceFirst(pattern, replacement);
        assertThat(json.equals(lines[1])).as(pattern).isFalse();
        String first = lines[0].replaceFirst("[0-9a-f]{64}", sha256(json));
        Path changed = folder.resolve("changed");
        Files.writeString(changed, first + "\n" + json);
        assertThatThrownBy(() -> DelayModel.load(changed))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(message);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingToLearnIsSaid() {
        List<PastOrder> onTime = RandomOrders.orders(1, 50, 20).stream()
                .filter(past -> past.deliveredAt() != null && !past.cameLate())
                .toList();
        OrderHistory history = OrderHistory.of(onTime, START.plusDays(90));

        assertThatThrownBy(() -> DelayModel.trainer().train(history))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("0 happened");
        assertThatThrownBy(() -> DelayModel.trainer().train(OrderHistory.of(List.of(), START)))
                .isInstanceOf(UntrainableDataException.class);
        assertThatThrownBy(() -> DelayModel.trainer().withHalfLife(Duration.ZERO))
                .hasMessageContaining("Maybe 90 days");
        assertThatThrownBy(() -> DelayModel.trainer().withNearMiss(-1)).hasMessageContaining("Maybe 0.2");
    }

    @Test
    void valuesBeyondAllSeenCountAsTheFurthestSeen() {
        DelayTable table = Replay.of(HISTORY, WorkingDays.ofBrazil());
        DelayFit fit =
                DelayTrainer.ofDefaults().fit(table, table.settledBefore(HISTORY.knownUntil()), HISTORY.knownUntil());
        double[] values = table.values(100);
        values[3] = 1e9;
        double far = fit.lateProbability(values);
        values[3] = 2e9;

        assertThat(fit.lateProbability(values)).isEqualTo(far).isBetween(0.0, 1.0);
        values[3] = Double.NaN;
        assertThat(fit.lateProbability(values)).isBetween(0.0, 1.0);
    }

    @Test
    void weeksAreYours() {
        DelayModel model = DelayTrainer.of(LogisticRegression.trainer()::train)
                .withWorkingDays(WorkingDays.withoutHolidays())
                .train(HISTORY);

        assertThat(model.network().workingDays().holidays()).isEmpty();
    }
}
