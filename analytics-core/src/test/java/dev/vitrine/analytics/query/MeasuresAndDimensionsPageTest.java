package dev.vitrine.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.query.internal.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The reference page says what the constants say. To write it anew, copy what the failing test expects. */
class MeasuresAndDimensionsPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("basedir", ".")).resolve("../docs/reference/measures-and-dimensions.md");

    @Test
    void pageListsEveryConstant() throws IOException {
        assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page());
    }

    static String page() {
        StringBuilder page = new StringBuilder("""
                # Measures and dimensions

                The names that a query may use, in code and in [JSON](query-json.md). A test keeps this page equal to the
                constants of `Measures` and `Dimensions`. How they are counted, joined and ordered is told in
                [Queries](../concepts/queries.md).

                ## Measures

                | name | unit | counted per | definition |
                |---|---|---|---|
                """);
        for (Measure measure : Measures.standard()) {
            TreeSet<Grain> grains = new TreeSet<>();
            Plan.leaves(measure).forEach(leaf -> grains.add(((Formula.Aggregate) leaf.formula()).grain()));
            page.append("| `").append(measure.name()).append("` | ");
            page.append(measure.unit().name().toLowerCase(Locale.ROOT)).append(" | ");
            page.append(String.join(", ", grains.stream().map(Grain::word).toList()))
                    .append(" | ");
            page.append(measure.description()).append(" |\n");
        }
        page.append("""

                ## Dimensions

                | name | type | belongs to | meaning |
                |---|---|---|---|
                """);
        for (Dimension<?> dimension : Dimensions.standard()) {
            page.append("| `").append(dimension.name()).append("` | ");
            page.append(dimension.type())
                    .append(" | ")
                    .append(dimension.grain().word())
                    .append(" | ");
            page.append(dimension.description()).append(" |\n");
        }
        return page.toString();
    }
}
