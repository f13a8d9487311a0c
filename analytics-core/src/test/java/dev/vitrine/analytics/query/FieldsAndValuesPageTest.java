package dev.vitrine.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The reference page says what the constants and records, and the comments above them in the sources, say. To write it
 * anew, copy what the failing test expects.
 */
class FieldsAndValuesPageTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path SOURCES = MODULE.resolve("src/main/java/dev/vitrine/analytics/query");
    private static final Path PAGE = MODULE.resolve("../docs/reference/fields-and-values.md");

    @Test
    void pageListsEveryFieldAndValue() throws IOException {
        assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page());
    }

    @Test
    void standardFieldsAreAllConstants() {
        assertThat(constants(Field.class).stream()
                        .map(FieldsAndValuesPageTest::valueOf)
                        .toList())
                .isEqualTo(Field.standard());
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Fields and values

                What measures and dimensions [of your own](../how-to/ask-queries.md#measures-and-dimensions-of-your-own) are made
                of. A test keeps this page equal to `Field`, `Value` and `TimePart`. The standard measures and dimensions are on
                [their own page](measures-and-dimensions.md).

                ## Fields

                A field is a column of the model. Where a shop has no such column, it has no value in any row. Three fields are
                derived from others by every engine.

                | `Field.` | type | belongs to | column in a database | meaning |
                |---|---|---|---|---|
                """);
        String fields = Files.readString(SOURCES.resolve("Field.java"));
        for (java.lang.reflect.Field constant : constants(Field.class)) {
            Field<?> field = (Field<?>) valueOf(constant);
            page.append(row(
                    "`" + constant.getName() + "`",
                    field.type().toString(),
                    field.grain().word(),
                    "`" + field.columnName() + "`",
                    comment(fields, " " + constant.getName() + " =")));
        }
        page.append("""

                `Field.customerAttribute(name)` and `Field.productAttribute(name)` are texts that a shop has besides, by their name
                in the source; their column in a database is `attribute_` and the name.

                ## Values

                A value is a field, or is computed from values. Where an operand is missing, so is what is computed from it.

                | `new Value.` | gives | meaning |
                |---|---|---|
                """);
        String values = Files.readString(SOURCES.resolve("Value.java"));
        for (Class<?> value : Value.class.getPermittedSubclasses()) {
            if (value.isRecord()) {
                String components = Arrays.stream(value.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", "));
                page.append(row(
                        "`" + value.getSimpleName() + "(" + components + ")`",
                        given(value),
                        comment(values, "record " + value.getSimpleName() + "[<(]")));
            }
        }
        page.append("""

                `Value.statusMeaning(word)` is a lookup of what the words for the status of an order mean. Amounts, measurements
                and times are too many to group by: take bands of them, or a part of the time.

                ## Parts of a time

                | `TimePart.` | type | follow one another, so that steps can go along them | meaning |
                |---|---|---|---|
                """);
        String parts = Files.readString(SOURCES.resolve("TimePart.java"));
        for (java.lang.reflect.Field constant : constants(TimePart.class)) {
            TimePart<?> part = (TimePart<?>) valueOf(constant);
            page.append(row(
                    "`" + constant.getName() + "`",
                    part.type().toString(),
                    part.isPeriod() ? "yes" : "no",
                    comment(parts, " " + constant.getName() + " =")));
        }
        return page.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Returns the Java type of the value, or what decides it. */
    private static String given(Class<?> value) {
        String type = value.getGenericInterfaces()[0].getTypeName();
        String argument = type.substring(type.indexOf('<') + 1, type.length() - 1);
        return argument.equals("T") ? "by its operands" : argument.substring(argument.lastIndexOf('.') + 1);
    }

    private static List<java.lang.reflect.Field> constants(Class<?> owner) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == owner)
                .toList();
    }

    private static Object valueOf(java.lang.reflect.Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("public constants can be read", e);
        }
    }

    /** Returns the first paragraph of the comment before a declaration. */
    private static String comment(String source, String declaration) {
        Matcher start = Pattern.compile(declaration).matcher(source);
        assertThat(start.find()).as(declaration).isTrue();
        int open = source.lastIndexOf("/**", start.start());
        String text = source.substring(open + 3, source.indexOf("*/", open));
        return text.lines()
                .map(line -> line.strip().replaceFirst("^\\*", "").strip())
                .takeWhile(line -> !line.startsWith("@") && !line.startsWith("<p>"))
                .collect(Collectors.joining(" "))
                .replaceAll("\\{@\\w+ (?:\\w*#)?([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
