package dev.vitrine.analytics.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CategoryColumnTest {

    @Test
    void dictionaryIsSortedWhateverTheOrderOfRows() {
        CategoryColumn words = words("SP", "RJ", "MG", "RJ");
        assertThat(words.dictionary()).containsExactly("MG", "RJ", "SP");
        assertThat(words.code(0)).isEqualTo(2);
        assertThat(words.value(3)).isEqualTo("RJ");
        assertThat(words.findCode("RJ")).hasValue(1);
        assertThat(words.findCode("rj")).isEmpty();
        assertThatThrownBy(() -> words.dictionary().add("AC")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void wordsThatNoRowHasAreDropped() {
        CategoryBuilder builder = new CategoryBuilder();
        builder.add("kept");
        builder.add("taken back");
        builder.truncate(1);
        builder.addMissing();
        builder.add("later");
        int later = builder.code(2);
        assertThat(builder.words()).isEqualTo(3);
        assertThat(builder.wordOf(later)).isEqualTo("later");
        assertThat(builder.word(2)).isEqualTo("later");
        CategoryColumn words = builder.build();
        assertThat(words.dictionary()).containsExactly("kept", "later");
        assertThat(words.isMissing(1)).isTrue();
        assertThat(words.findCode("taken back")).isEmpty();
    }

    @Test
    void manyWordsAreTold() {
        Random random = new Random(3);
        CategoryBuilder builder = new CategoryBuilder();
        TreeSet<String> distinct = new TreeSet<>();
        String[] expected = new String[20_000];
        for (int row = 0; row < expected.length; row++) {
            expected[row] = "word é " + random.nextInt(3000);
            byte[] utf8 = expected[row].getBytes(StandardCharsets.UTF_8);
            int known = builder.find(utf8, 0, utf8.length);
            assertThat(known >= 0).isEqualTo(!distinct.add(expected[row]));
            builder.add(utf8, 0, utf8.length);
            assertThat(builder.code(row)).isEqualTo(known >= 0 ? known : distinct.size() - 1);
        }
        CategoryColumn words = builder.build();
        assertThat(words.dictionary()).containsExactlyElementsOf(distinct);
        for (int row = 0; row < expected.length; row++) {
            assertThat(words.value(row)).isEqualTo(expected[row]);
        }
    }

    private static CategoryColumn words(String... words) {
        CategoryBuilder builder = new CategoryBuilder();
        for (String word : words) {
            builder.add(word);
        }
        return builder.build();
    }
}
