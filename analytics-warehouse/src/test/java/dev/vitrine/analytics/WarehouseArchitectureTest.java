package dev.vitrine.analytics;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The module keeps the laws of the core, and sees of it only what it exports. */
class WarehouseArchitectureTest {
    private static final JavaClasses WAREHOUSE = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.vitrine.analytics.warehouse");

    @ParameterizedTest
    @MethodSource
    void warehouseKeepsTheRule(ArchRule rule) {
        rule.check(WAREHOUSE);
    }

    static Stream<ArchRule> warehouseKeepsTheRule() {
        return Stream.of(
                ArchitectureRules.PACKAGES_HAVE_TELLING_NAMES,
                ArchitectureRules.CLASSES_HAVE_TELLING_NAMES,
                ArchitectureRules.NO_OUTPUT_OF_ITS_OWN,
                ArchitectureRules.NO_JAVA_UTIL_LOGGING,
                ArchitectureRules.PACKAGES_ARE_NULL_MARKED,
                ArchRuleDefinition.noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.vitrine.analytics..internal..")
                        .because("the core does not export them"));
    }
}
