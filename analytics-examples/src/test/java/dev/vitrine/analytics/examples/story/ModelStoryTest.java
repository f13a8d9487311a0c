package dev.vitrine.analytics.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.FindingsTable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelStoryTest {

    private record Item(String name, @Nullable String maker, int units) {}

    @Test
    void namesMayHaveBarsAndBackslashesAndBeMissing() {
        StringWriter out = new StringWriter();
        List<Item> items = List.of(new Item("cup | saucer", "A\\B", 7), new Item("", null, 3));

        ModelStory.begin(new PrintWriter(out), "items").table(FindingsTable.of("items", Item.class, items));

        assertThat(out.toString().lines().toList().subList(5, 8))
                .containsExactly(
                        "  name          maker  units",
                        "  cup | saucer  A\\B        7",
                        "                           3");
    }
}
