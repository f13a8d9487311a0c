package dev.vitrine.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The laws of this module. {@link ArchitectureTest} applies them, and shows that each can be broken. */
final class ArchitectureRules {

    private static final String VAGUE = "util|utils|helper|helpers|manager|managers|common|misc";

    /** A reader finds the room by its name. */
    static final ArchRule PACKAGES_HAVE_TELLING_NAMES =
            classes().should(haveNoPackagePart("(?i)" + VAGUE)).because("a package is named for its feature");

    static final ArchRule CLASSES_HAVE_TELLING_NAMES = noClasses()
            .should()
            .haveNameMatching(".*[.$]([A-Za-z0-9]*[a-z0-9])?(Utils?|Helpers?|Managers?|Common|Misc)")
            .because("a class is named for what it is");

    static final ArchRule INTERNAL_TYPES_STAY_INSIDE = classes()
            .that()
            .resideOutsideOfPackage("..internal..")
            .should(exposeNoInternalType())
            .because("module-info does not export internal packages");

    static final ArchRule NO_OUTPUT_OF_ITS_OWN =
            noClasses().should(ACCESS_STANDARD_STREAMS).because("a library prints nothing");

    static final ArchRule NO_JAVA_UTIL_LOGGING =
            noClasses().should(USE_JAVA_UTIL_LOGGING).because("logging goes through System.Logger");

    /** Leaves out DuckDB, Spark, LangChain4j, Lucene and all else that DESIGN does not grant to the core. */
    static final ArchRule ONLY_GRANTED_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.vitrine.analytics..",
                    "java..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson..",
                    "org.apache.commons.csv..",
                    "org.apache.commons.math3..")
            .because("the core is plain Java with few dependencies, none of them native");

    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(resideInNullMarkedPackage()).because("null is allowed only where it says so");

    private ArchitectureRules() {}

    /**
     * Features must not depend on each other in a circle.
     *
     * <p>A slice is one feature ({@code root.ingest..}) or one internal room ({@code root.internal.csv..}). The root
     * package is the front door and may use them all.
     */
    static ArchRule noCyclesUnder(String root) {
        return slices().assignedFrom(new FeatureSlices(root)).should().beFreeOfCycles();
    }

    private static ArchCondition<JavaClass> haveNoPackagePart(String regex) {
        return new ArchCondition<>("have no package part that matches " + regex) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String part : type.getPackageName().split("\\.", -1)) {
                    if (part.matches(regex)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is in a package called '" + part + "'"));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
        return new ArchCondition<>("reside in a package with @NullMarked in its package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + ": package " + type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> exposeNoInternalType() {
        return new ArchCondition<>("expose no internal type in a public or protected member") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isVisible(type)) {
                    return;
                }
                type.getMembers().stream()
                        .filter(member -> isVisible(member.getModifiers()))
                        .forEach(member -> exposedTypes(member)
                                .flatMap(exposed -> exposed.getAllInvolvedRawTypes().stream())
                                .filter(raw -> raw.getPackageName().matches("(.*\\.)?internal(\\..*)?"))
                                .distinct()
                                .forEach(raw -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " exposes " + raw.getName()))));
            }
        };
    }

    private static Stream<JavaType> exposedTypes(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit method = (JavaCodeUnit) member;
        Stream<JavaType> thrown = method.getThrowsClause().getTypes().stream().map(JavaType.class::cast);
        return Stream.of(Stream.of(method.getReturnType()), method.getParameterTypes().stream(), thrown)
                .flatMap(types -> types);
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureRules::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private record FeatureSlices(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith(root + ".")) {
                return SliceIdentifier.ignore();
            }
            String[] parts = name.substring(root.length() + 1).split("\\.", -1);
            boolean internalRoom = parts[0].equals("internal") && parts.length > 1;
            return SliceIdentifier.of(internalRoom ? "internal." + parts[1] : parts[0]);
        }

        @Override
        public String getDescription() {
            return "the features under " + root;
        }
    }
}
