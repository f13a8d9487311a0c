package dev.vitrine.analytics.ml.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShopDemandTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 3);
    private static final CommerceData SHOP = SyntheticShop.builder()
            .orders(4000)
            .seed(7)
            .from(FIRST)
            .to(LocalDate.of(2018, 8, 1))
            .build()
            .build();
    private static final MemoryEngine ENGINE = MemoryEngine.of(SHOP);

    @ParameterizedTest
    @EnumSource(Cadence.class)
    void partsAddUpInEveryPeriod(Cadence cadence) {
        DemandData data = ShopDemand.ofDefaults().by(cadence).withItems(5).from(ENGINE);

        DemandSeries total = data.series().get(0);
        assertThat(total.name()).isEqualTo("total");
        assertThat(data.series().stream().filter(series -> series.name().startsWith("item ")))
                .hasSizeGreaterThanOrEqualTo(5);
        for (DemandSeries whole : data.series()) {
            double[] sum = new double[whole.length()];
            boolean hasParts = false;
            for (DemandSeries part : data.series()) {
                if (whole.name().equals(part.parent())) {
                    hasParts = true;
                    double[] values = part.values();
                    Arrays.setAll(sum, i -> sum[i] + (Double.isNaN(values[i]) ? 0 : values[i]));
                }
            }
            if (hasParts) {
                double[] values = whole.values();
                for (int i = 0; i < sum.length; i++) {
                    assertThat(sum[i]).isEqualTo(Double.isNaN(values[i]) ? 0 : values[i]);
                }
            }
        }
    }

    @Test
    void everyUnitOfWholeDaysIsCountedOnce() {
        DemandData data =
                ShopDemand.ofDefaults().by(Cadence.DAY).counting(SalesScope.ALL).from(ENGINE);
        Long units = ENGINE.run(List.of(Query.of(Measures.UNITS)))
                .get(0)
                .toRecords(Units.class)
                .get(0)
                .units();

        assertThat(units).isNotNull();
        assertThat(Arrays.stream(data.series().get(0).values()).sum()).isEqualTo(units.doubleValue());
    }

    /** The answer of a query. */
    record Units(Long units) {}

    @Test
    void weeksCoveredInPartAreLeftOutAndNoted() {
        DemandData data = ShopDemand.ofDefaults().from(ENGINE);

        assertThat(data.firstDay()).isEqualTo(LocalDate.of(2018, 1, 8));
        assertThat(data.firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(data.series().get(0).length()).isEqualTo(29);
        assertThat(data.notes()).contains("Left out, as the data cover them only in part: 2 weeks.");
    }

    @Test
    void asOfADayLaterOrdersAreUnknown() {
        DemandData data =
                ShopDemand.ofDefaults().by(Cadence.DAY).asOf(FIRST.plusDays(9)).from(ENGINE);

        assertThat(data.series().get(0).length()).isEqualTo(10);
    }

    @Test
    void shopWithoutOrdersHasNoSeries() {
        DemandData data = ShopDemand.ofDefaults().asOf(LocalDate.of(2000, 1, 1)).from(ENGINE);

        assertThat(data.size()).isZero();
    }

    @Test
    void withoutItemsThereAreCategoriesOnly() {
        DemandData data = ShopDemand.ofDefaults().withItems(0).from(ENGINE);

        assertThat(data.series()).noneMatch(series -> series.name().startsWith("item "));
        assertThat(data.series()).anyMatch(series -> series.name().startsWith("category "));
        assertThatThrownBy(() -> ShopDemand.ofDefaults().withItems(-1)).hasMessageContaining("number of items is -1");
    }

    @Test
    void singleCategoryIsLeftOutForItsItems() {
        ShopSeries series = new ShopSeries(Cadence.DAY, FIRST, 2);
        List<ShopDemand.UnitsRow> rows = new ArrayList<>();
        rows.add(new ShopDemand.UnitsRow(FIRST, null, "p1", 3L));
        rows.add(new ShopDemand.UnitsRow(FIRST.plusDays(1), null, null, 1L));
        rows.add(new ShopDemand.UnitsRow(FIRST.plusDays(2), null, "p1", 9L));
        rows.add(new ShopDemand.UnitsRow(FIRST.minusDays(1), null, "p1", 9L));
        rows.add(new ShopDemand.UnitsRow(null, null, "p1", 9L));
        rows.add(new ShopDemand.UnitsRow(FIRST, null, "p1", null));
        rows.forEach(series::add);

        assertThat(series.build(1))
                .extracting(DemandSeries::name)
                .containsExactly("total", "item p1", "total, other items");
        assertThat(series.build(1).get(2).values()).containsExactly(Double.NaN, 1);
    }
}
