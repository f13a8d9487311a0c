package dev.vitrine.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "dev.vitrine.analytics";
    /** Test classes that break every rule on purpose. */
    private static final String LAWLESS = "dev.vitrine.lawless";

    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(LAWLESS);

    @ParameterizedTest
    @MethodSource
    void coreKeepsTheRule(ArchRule rule) {
        assertThat(CORE).isNotEmpty();
        rule.check(CORE);
    }

    static Stream<ArchRule> coreKeepsTheRule() {
        return Stream.of(
                ArchitectureRules.PACKAGES_HAVE_TELLING_NAMES,
                ArchitectureRules.CLASSES_HAVE_TELLING_NAMES,
                ArchitectureRules.INTERNAL_TYPES_STAY_INSIDE,
                ArchitectureRules.NO_OUTPUT_OF_ITS_OWN,
                ArchitectureRules.NO_JAVA_UTIL_LOGGING,
                ArchitectureRules.ONLY_GRANTED_LIBRARIES,
                ArchitectureRules.PACKAGES_ARE_NULL_MARKED,
                // As long as the root package is all there is, there is no slice to look at.
                ArchitectureRules.noCyclesUnder(ROOT).allowEmptyShould(true));
    }

    @ParameterizedTest
    @MethodSource
    void ruleSeesWhoBreaksIt(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    static Stream<Arguments> ruleSeesWhoBreaksIt() {
        return Stream.of(
                Arguments.of(ArchitectureRules.PACKAGES_HAVE_TELLING_NAMES, "'util'"),
                Arguments.of(ArchitectureRules.CLASSES_HAVE_TELLING_NAMES, "OrderHelper"),
                Arguments.of(ArchitectureRules.INTERNAL_TYPES_STAY_INSIDE, "Storefront.returnsInternal()"),
                Arguments.of(ArchitectureRules.INTERNAL_TYPES_STAY_INSIDE, "Storefront.takesInternal(java.util.List)"),
                Arguments.of(ArchitectureRules.NO_OUTPUT_OF_ITS_OWN, "Loud.printsToOut()"),
                Arguments.of(ArchitectureRules.NO_OUTPUT_OF_ITS_OWN, "Loud.printsToErr()"),
                Arguments.of(ArchitectureRules.NO_OUTPUT_OF_ITS_OWN, "Loud.printsStackTrace()"),
                Arguments.of(ArchitectureRules.NO_JAVA_UTIL_LOGGING, "Loud"),
                Arguments.of(ArchitectureRules.ONLY_GRANTED_LIBRARIES, "org.assertj"),
                Arguments.of(ArchitectureRules.PACKAGES_ARE_NULL_MARKED, "dev.vitrine.lawless.loud is not @NullMarked"),
                Arguments.of(ArchitectureRules.noCyclesUnder(LAWLESS), "Slice internal.stock"));
    }
}
