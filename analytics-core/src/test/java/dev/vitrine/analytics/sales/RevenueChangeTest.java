package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why revenue changed. */
final class RevenueChangeTest {
    private static final MathContext PRECISE = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final DayRange JANUARY = DayRange.ofMonth(YearMonth.of(2020, 1));
    private static final DayRange FEBRUARY = DayRange.ofMonth(YearMonth.of(2020, 2));

    private static ShopFixture shopOfTwoMonths() {
        return shop().product("cup", "Cup", "cups", null)
                .product("pot", "Pot", "pots", null)
                .product("old", "Old", "gone", null)
                .product("new", "New", "fresh", null)
                .order("jan")
                .on("2020-01-01")
                .item("cup", 80, "1.00")
                .item("pot", 20, "5.00")
                .item("old", 3, "2.00")
                .order("feb")
                .on("2020-02-29")
                .item("cup", 90, "1.10")
                .item("pot", 60, "4.00")
                .item("new", 1, "7.50");
    }

    @Test
    void changeIsVolumeMixPriceAndWhatIsNewOrGone() {
        RevenueChange change =
                RevenueChange.analysis().run(MemoryEngine.of(shopOfTwoMonths().build()));
        assertThat(change.before()).isEqualTo(JANUARY);
        assertThat(change.after()).isEqualTo(FEBRUARY);
        // 150 instead of 100 units: half as much again of 80.00 and 100.00. Cups by that rule 120, but 90; pots 30, but
        // 60.
        assertThat(change.groups())
                .containsExactly(
                        row("pots", 20, 60, "100.00", "240.00", 1.4, "50.00", "150.00", "-60.00", "0.00", "0.00"),
                        row("cups", 80, 90, "80.00", "99.00", 0.2375, "40.00", "-30.00", "9.00", "0.00", "0.00"),
                        row("fresh", 0, 1, "0.00", "7.50", null, "0.00", "0.00", "0.00", "7.50", "0.00"),
                        row("gone", 3, 0, "6.00", "0.00", -1.0, "0.00", "0.00", "0.00", "0.00", "-6.00"));
        assertThat(change.total())
                .containsExactly(row(
                        null, 103, 151, "186.00", "346.50", 160.5 / 186, "90.00", "120.00", "-51.00", "7.50", "-6.00"));
        assertThat(change.notes()).containsExactly("Compared: 2020-01-01 to 2020-01-31 with 2020-02-01 to 2020-02-29.");
    }

    private static RevenueEffects row(
            String group, long before, long after, String old, String now, Double share, String... effects) {
        BigDecimal[] amounts = Stream.of(effects).map(BigDecimal::new).toArray(BigDecimal[]::new);
        BigDecimal earlier = new BigDecimal(old);
        BigDecimal later = new BigDecimal(now);
        return new RevenueEffects(
                group,
                before,
                after,
                earlier,
                later,
                later.subtract(earlier),
                share,
                amounts[0],
                amounts[1],
                amounts[2],
                amounts[3],
                amounts[4]);
    }

    @Test
    void thirdsOfACentGoToTheLargestRemainder() {
        PriceVolumeMix split = new PriceVolumeMix(3, 4, 2);
        PriceVolumeMix.Effects effects =
                split.of(new Sold(3, new BigDecimal("0.10")), new Sold(4, new BigDecimal("0.20")));
        assertThat(List.of(effects.volume(), effects.mix(), effects.price()))
                .as("3.33, 0 and 6.67 cents")
                .containsExactly(new BigDecimal("0.03"), new BigDecimal("0.00"), new BigDecimal("0.07"));
    }

    @Test
    void timesCanBeGiven() {
        MemoryEngine engine = MemoryEngine.of(shopOfTwoMonths()
                .order("mar")
                .on("2020-03-10")
                .in("SP")
                .status("canceled")
                .item("cup", 1, "1.00")
                .build());
        RevenueChange change = RevenueChange.analysis()
                .by(Dimensions.CUSTOMER_STATE)
                .counting(SalesScope.ALL)
                .between(FEBRUARY, DayRange.ofMonth(YearMonth.of(2020, 3)))
                .run(engine);
        assertThat(change.groups()).extracting(RevenueEffects::group).containsExactly(null, "SP");
        assertThat(change.notes())
                .containsExactly(
                        "Compared: 2020-02-01 to 2020-02-29 with 2020-03-01 to 2020-03-31.",
                        "The data cover 2020-03-01 to 2020-03-31 only in part.",
                        "Fewer than a twentieth of the units were sold after. Maybe the data lack orders there.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RevenueChange.analysis().between(JANUARY, DayRange.ofYear(2020)))
                .withMessageContaining("have days in common");
    }

    @Test
    void withoutTwoMonthsThereIsNothingToCompare() {
        MemoryEngine engine = MemoryEngine.of(shopOfTwoMonths().build());
        RevenueChange change = RevenueChange.analysis().yearOnYear().run(engine);
        assertThat(change.before()).isNull();
        assertThat(change.groups()).isEmpty();
        assertThat(change.notes()).containsExactly("The data cover no two such months in full.");
        assertThat(RevenueChange.analysis()
                        .asOf(LocalDate.of(2020, 2, 28))
                        .run(engine)
                        .notes())
                .containsExactly("The data cover no two such months in full.");
        RevenueChange idle =
                RevenueChange.analysis().asOf(LocalDate.of(2020, 4, 30)).run(engine);
        assertThat(idle.notes()).containsExactly("Nothing was sold at either time.");
    }

    @Test
    void manyGroupsAreDetail() {
        ShopFixture shop = shop();
        shop.order("jan").on("2020-01-01");
        for (int i = 0; i < 101; i++) {
            shop.item("p" + i, 1, "1.00");
        }
        shop.order("feb").on("2020-02-29").item("p0", 1, "1.00");
        RevenueChange change = RevenueChange.analysis().by(Dimensions.PRODUCT).run(MemoryEngine.of(shop.build()));
        assertThat(change.groups()).hasSize(101);
        assertThat(change.tables().get(1).extent()).isEqualTo(FindingsTable.Extent.DETAIL);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsOfRandomShopsAddUpToTheCent(long seed) {
        MemoryEngine engine = MemoryEngine.of(RandomShop.of(seed, 300, 0.1));
        LocalDate cut = LocalDate.of(1969, 2, 1).plusDays(seed * 20);
        for (Dimension<String> dimension :
                List.of(Dimensions.PRODUCT_CATEGORY, Dimensions.CUSTOMER_STATE, Dimensions.SELLER)) {
            RevenueChange change = RevenueChange.analysis()
                    .counting(SalesScope.ALL)
                    .by(dimension)
                    .between(
                            new DayRange(LocalDate.of(1968, 1, 1), cut),
                            new DayRange(cut.plusDays(1), LocalDate.of(1973, 1, 1)))
                    .run(engine);
            assertThat(change.groups()).hasSizeGreaterThan(3);
            check(change);
        }
    }

    /** Holds every row against the formulas, computed with 60 digits. */
    private static void check(RevenueChange change) {
        long allBefore = 0;
        long allAfter = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (RevenueEffects row : change.groups()) {
            if (row.unitsBefore() > 0 && row.unitsAfter() > 0) {
                allBefore += row.unitsBefore();
                allAfter += row.unitsAfter();
            }
            assertThat(parts(row)).isEqualTo(row.change());
            sum = sum.add(row.volume());
        }
        assertThat(parts(change.total().get(0))).isEqualTo(change.total().get(0).change());
        assertThat(change.total().get(0).volume()).isEqualTo(sum);
        for (RevenueEffects row : change.groups()) {
            if (row.unitsBefore() > 0 && row.unitsAfter() > 0) {
                BigDecimal growth = BigDecimal.valueOf(allAfter).divide(BigDecimal.valueOf(allBefore), PRECISE);
                BigDecimal own =
                        BigDecimal.valueOf(row.unitsAfter()).divide(BigDecimal.valueOf(row.unitsBefore()), PRECISE);
                assertNear(row.volume(), row.revenueBefore().multiply(growth.subtract(BigDecimal.ONE)));
                assertNear(row.mix(), row.revenueBefore().multiply(own.subtract(growth)));
                assertNear(
                        row.price(),
                        row.revenueAfter().subtract(row.revenueBefore().multiply(own)));
            }
        }
    }

    private static BigDecimal parts(RevenueEffects row) {
        return Stream.of(row.mix(), row.price(), row.entered(), row.left()).reduce(row.volume(), BigDecimal::add);
    }

    private static void assertNear(BigDecimal actual, BigDecimal exact) {
        assertThat(actual.subtract(exact).abs()).isLessThan(new BigDecimal("0.010000001"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void largeAmountsAddUpToo(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            long ownBefore = 1L + random.nextInt(1_000_000);
            long ownAfter = 1L + random.nextInt(1_000_000);
            PriceVolumeMix split = new PriceVolumeMix(
                    ownBefore + random.nextInt(1_000_000_000), ownAfter + random.nextInt(1_000_000_000), 3);
            Sold before = new Sold(ownBefore, BigDecimal.valueOf(random.nextLong(), 3));
            Sold after = new Sold(ownAfter, BigDecimal.valueOf(random.nextLong(), 3));
            PriceVolumeMix.Effects effects = split.of(before, after);
            assertThat(effects.volume().add(effects.mix()).add(effects.price()))
                    .isEqualTo(after.revenue().subtract(before.revenue()));
        }
    }
}
