package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.StandardAnalyses;
import dev.vitrine.analytics.analysis.Analysis;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every analysis of the catalogue finds the same on every engine, as of the end and as of a day in between. */
class StandardAnalysesContractTest {

    @TestFactory
    Stream<DynamicTest> enginesAgree() {
        return Stream.of(Shop.SYNTHETIC, Shop.RANDOM)
                .flatMap(shop -> Stream.concat(
                        tests(shop, "", StandardAnalyses.of(shop.data()).stream()),
                        tests(
                                shop,
                                " as of 2017-06-01",
                                StandardAnalyses.of(shop.data(), LocalDate.of(2017, 6, 1)).stream())));
    }

    private static Stream<DynamicTest> tests(Shop shop, String day, Stream<Analysis<?>> analyses) {
        return analyses.map(analysis -> DynamicTest.dynamicTest(
                analysis.card().name() + " of " + shop + day, () -> AnalysisOracle.agreed(shop, analysis)));
    }
}
