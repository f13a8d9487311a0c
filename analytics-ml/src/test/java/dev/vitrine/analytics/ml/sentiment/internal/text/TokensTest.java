package dev.vitrine.analytics.ml.sentiment.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.ml.sentiment.internal.text.Token.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static List<String> texts(String title, String message) {
        return Tokens.of(title, message).stream().map(Token::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ótimo produto!!! Recomendoooo | otimo produto !! recomendo",
                "não,nunca... | nao , nunca ..",
                "5 estrelas, nota 1000 | 5 estrelas , nota 1000",
                "gostei :-) :( =D <3 ;p | gostei :) :( :) <3 :)",
                "obs:produto :Depois : | obs : produto : depois :",
                "👍🏽 ❤️ 👨‍👩‍👧 | 👍 ❤ 👨 👩 👧",
                "café café | cafe cafe",
                "ﬁm ação | ﬁm acao",
                "नमस्ते दुनिया | नमस्ते दुनिया",
                "c++ #1 | c + + # 1"
            })
    void textsAreTakenApart(String text, String expected) {
        assertThat(String.join(" ", texts("", text))).isEqualTo(expected);
    }

    @Test
    void titleEndsWithABreak() {
        List<Token> tokens = Tokens.of("Muito bom", "Chegou\nhoje");

        assertThat(tokens).extracting(Token::text).containsExactly("muito", "bom", "|", "chegou", "\n", "hoje");
        assertThat(tokens.get(1).part()).isEqualTo(Part.TITLE);
        assertThat(tokens.get(3).part()).isEqualTo(Part.MESSAGE);
        assertThat(tokens).extracting(Token::endsClause).containsExactly(false, false, true, false, true, false);
        assertThat(texts("  ", "a")).containsExactly("a");
        assertThat(texts("", "")).isEmpty();
    }

    @Test
    void surfaceKeepsAccentsAndLength() {
        Token token = Tokens.of("", "ÓTIMOOO").get(0);

        assertThat(token.surface()).isEqualTo("ótimooo");
        assertThat(token.isWord()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"carro, carro", "muitooo, muito", "aaabbb, ab", "10000, 10000", "aa, aa", "'', ''"})
    void lettersDrawnOutStandOnce(String word, String expected) {
        assertThat(Spelling.squeezed(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Muito Bom!! | muito bom",
                "muuito... boom | muito bom",
                "ÓTIMO, otimo | otimo otimo",
                "nota 100 | nota 100",
                "👍 👍 | signs 👍👍"
            })
    void nearDuplicatesHaveTheSameKey(String text, String key) {
        assertThat(Spelling.key(text)).isEqualTo(key);
    }
}
