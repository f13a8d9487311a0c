package dev.vitrine.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The module keeps the laws of the core, sees of it only what it exports, and nothing of its siblings. */
class MlArchitectureTest {
    private static final String ROOT = "dev.vitrine.analytics.ml";
    private static final JavaClasses ML =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @ParameterizedTest
    @MethodSource
    void mlKeepsTheRule(ArchRule rule) {
        assertThat(ML).isNotEmpty();
        rule.check(ML);
    }

    static Stream<ArchRule> mlKeepsTheRule() {
        return Stream.of(
                ArchitectureRules.PACKAGES_HAVE_TELLING_NAMES,
                ArchitectureRules.CLASSES_HAVE_TELLING_NAMES,
                ArchitectureRules.INTERNAL_TYPES_STAY_INSIDE,
                ArchitectureRules.NO_OUTPUT_OF_ITS_OWN,
                ArchitectureRules.NO_JAVA_UTIL_LOGGING,
                ArchitectureRules.PACKAGES_ARE_NULL_MARKED,
                ArchitectureRules.noCyclesUnder(ROOT),
                ArchRuleDefinition.classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "dev.vitrine.analytics..",
                                "java..",
                                "org.jspecify.annotations..",
                                "com.fasterxml.jackson..",
                                "org.apache.commons.math3..",
                                "smile..")
                        .because("the module is plain Java with few dependencies, none of them native"),
                ArchRuleDefinition.noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("dev\\.vitrine\\.analytics\\.(?!ml\\.)(.*\\.)?internal\\..*")
                        .because("the core does not export them"),
                ArchRuleDefinition.noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "dev.vitrine.analytics.warehouse..",
                                "dev.vitrine.analytics.llm..",
                                "dev.vitrine.analytics.search..")
                        .because("sibling modules meet in the core's types"));
    }
}
