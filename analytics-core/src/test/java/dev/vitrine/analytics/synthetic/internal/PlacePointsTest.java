package dev.vitrine.analytics.synthetic.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacePointsTest {
    private static final int NORTHERNMOST = 52_800_000;

    private final Geography geography = new ShopPlan(1, 100_000, LocalDate.EPOCH, LocalDate.EPOCH).geography();

    @Test
    void centreIsTheMedianOfThePointsInsideTheCountry() {
        PlacePoints points = new PlacePoints(geography, 1);
        int raw = 0;
        int abroad = 0;
        for (int place = 0; place < geography.size(); place++) {
            points.of(place);
            int[] inside = IntStream.range(0, points.count())
                    .filter(point -> points.latitude(point) <= NORTHERNMOST)
                    .toArray();
            raw += points.count();
            abroad += points.count() - inside.length;
            int middle = inside.length / 2;
            assertThat(inside.length).isOdd();
            assertThat(IntStream.of(inside).map(points::latitude).sorted().toArray()[middle])
                    .isEqualTo(geography.latitude(place));
            assertThat(IntStream.of(inside).map(points::longitude).sorted().toArray()[middle])
                    .isEqualTo(geography.longitude(place));
        }
        assertThat(raw / geography.size()).isBetween(9, 11);
        assertThat(abroad).isPositive();
    }

    @Test
    void prefixesAscend() {
        String[] prefixes = IntStream.range(0, geography.size())
                .mapToObj(place -> new String(geography.prefixText(place), US_ASCII))
                .toArray(String[]::new);
        assertThat(prefixes).isSorted().doesNotHaveDuplicates().allMatch(prefix -> prefix.matches("[0-9]{5}"));
    }
}
