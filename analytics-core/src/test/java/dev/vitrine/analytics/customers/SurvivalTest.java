package dev.vitrine.analytics.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The estimate of Kaplan and Meier against published figures: remission of 21 patients on 6-MP, in weeks (E. J. Freireich
 * and others, Blood 21, 1963), with intervals on the scale of log(-log S).
 */
class SurvivalTest {
    private static final int[] RELAPSED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    private static final int[] WATCHED = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};

    private static Survival remission() {
        Survival survival = new Survival();
        for (int week : RELAPSED) {
            survival.happened(week);
        }
        for (int week : WATCHED) {
            survival.watched(week);
        }
        return survival;
    }

    private static void assertPoint(ReturnPoint point, double survival, double low, double high) {
        assertThat(point.share()).isCloseTo(1 - survival, within(0.0005));
        assertThat(1 - point.interval().high()).isCloseTo(low, within(0.001));
        assertThat(1 - point.interval().low()).isCloseTo(high, within(0.001));
    }

    @Test
    void remissionIsAsPublished() {
        List<ReturnPoint> points = remission().points(List.of(6, 7, 10, 13, 16, 22, 23), 1, 0.95);

        assertPoint(points.get(0), 0.857, 0.620, 0.952);
        assertPoint(points.get(1), 0.807, 0.563, 0.923);
        assertPoint(points.get(2), 0.753, 0.503, 0.889);
        assertPoint(points.get(3), 0.690, 0.432, 0.849);
        assertPoint(points.get(4), 0.627, 0.368, 0.805);
        assertPoint(points.get(5), 0.538, 0.268, 0.747);
        assertPoint(points.get(6), 0.448, 0.188, 0.680);
        assertThat(points).extracting(ReturnPoint::atRisk).containsExactly(21L, 17L, 15L, 12L, 11L, 7L, 6L);
        assertThat(points).extracting(ReturnPoint::returned).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void nothingIsToldWhereTooFewAreAtRisk() {
        ReturnPoint late = remission().points(List.of(23), 7, 0.95).get(0);

        assertThat(late.share()).isNull();
        assertThat(late.interval()).isNull();
        assertThat(late.atRisk()).isEqualTo(6);
    }

    @Test
    void certaintyHasNoInterval() {
        Survival all = new Survival();
        all.happened(3);

        assertThat(all.points(List.of(1), 1, 0.95).get(0).share()).isZero();
        assertThat(all.points(List.of(1), 1, 0.95).get(0).interval()).isNull();
        assertThat(all.points(List.of(3), 1, 0.95).get(0).share()).isEqualTo(1);
        assertThat(all.points(List.of(3), 1, 0.95).get(0).interval()).isNull();
    }

    @Test
    void withoutPersonsThereIsNoEstimate() {
        assertThat(new Survival().points(List.of(30), 1, 0.95).get(0)).isEqualTo(new ReturnPoint(30, 0, 0, null, null));
    }
}
