package dev.vitrine.analytics.examples.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersAreAlignedRightAndTextLeft() {
        TextTable table = new TextTable("lr", "Month", "Orders");
        table.row("2020-01", "1,000");
        table.row("x", "7");
        assertThat(table.lines()).containsExactly("  Month    Orders", "  2020-01   1,000", "  x             7");
    }

    @Test
    void longAndUnrulyTextIsTamed() {
        TextTable table = new TextTable("l");
        table.row("x".repeat(60));
        table.row("red \u001b[31m alert");
        assertThat(table.lines()).containsExactly("  " + "x".repeat(45) + "...", "  red  [31m alert");
    }

    @Test
    void rowOfAnotherLengthIsRefused() {
        TextTable table = new TextTable("lr", "a", "b");
        assertThatThrownBy(() -> table.row("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paragraphIsBrokenBetweenWords() {
        StringWriter out = new StringWriter();
        new Page(new PrintWriter(out)).paragraph("seven77 ".repeat(30).strip());
        assertThat(out.toString().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("  seven77")
                        .endsWith("seven77")
                        .hasSizeLessThanOrEqualTo(100));
    }
}
