package dev.vitrine.analytics.ml.sentiment.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Terms TERMS = new Terms(Set.of("nao"), Set.of("mas"));

    /** A term as text: where it stands, and its hash as a number that is the same for the same term. */
    private record Found(long hash, String span) {}

    private static List<Found> words(Terms terms, String title, String message) {
        List<Token> tokens = Tokens.of(title, message);
        List<Found> found = new ArrayList<>();
        terms.find(tokens, new TermSink() {
            @Override
            public void word(long hash, int from, int to) {
                String span = from < 0
                        ? ""
                        : String.join(
                                " ",
                                tokens.subList(from, to).stream()
                                        .map(Token::text)
                                        .toList());
                found.add(new Found(hash, span));
            }

            @Override
            public void letters(long hash, int token) {
                found.add(new Found(hash, "~" + tokens.get(token).text()));
            }
        });
        return found;
    }

    private static List<String> spans(String title, String message) {
        return words(TERMS, title, message).stream()
                .map(Found::span)
                .filter(span -> !span.startsWith("~"))
                .toList();
    }

    @Test
    void phrasesOfUpToThreeWordsGoAcrossSigns() {
        assertThat(spans("", "a, b c d"))
                .contains("a", "a , b", "a , b c", "b c d", "c d")
                .doesNotContain("a , b c d");
    }

    @Test
    void wordsAfterANegationAreTermsUntilTheClauseEnds() {
        assertThat(spans("", "nao gostei do produto. bom"))
                .filteredOn("nao gostei do produto"::equals)
                .hasSize(1);
        assertThat(spans("", "nao. bom")).doesNotContain("nao . bom bom");
        assertThat(words(TERMS, "", "nao gostei").size())
                .isEqualTo(
                        words(new Terms(Set.of(), Set.of()), "", "nao gostei").size() + 1);
        assertThat(words(TERMS, "", "nao mas gostei"))
                .as("a but ends the negation")
                .hasSameSizeAs(words(new Terms(Set.of(), Set.of("mas")), "", "nao mas gostei"));
    }

    @Test
    void sameWordIsAnotherTermInTheTitleAndAfterABut() {
        Set<Long> inMessage = hashes("", "bom");
        Set<Long> inTitle = hashes("bom", "");
        Set<Long> afterBut = hashes("", "mas bom");

        assertThat(inTitle).isNotEqualTo(inMessage);
        assertThat(afterBut.stream().filter(hash -> !inMessage.contains(hash))).hasSizeGreaterThan(2);
        assertThat(spans("muito bom", "chegou"))
                .as("the words, their beginnings, the title")
                .filteredOn("muito bom"::equals)
                .hasSize(3);
    }

    private static Set<Long> hashes(String title, String message) {
        Set<Long> hashes = new HashSet<>();
        words(TERMS, title, message).forEach(term -> hashes.add(term.hash()));
        return hashes;
    }

    @Test
    void firstAndLastWordsCountInLongerMessagesOnly() {
        String six = "a b c d e f";
        assertThat(spans("", six)).filteredOn("a"::equals).hasSize(1);
        assertThat(spans("", six + " g")).filteredOn("a"::equals).hasSize(2);
        assertThat(spans("", six + " g")).filteredOn("g"::equals).hasSize(2);
        assertThat(spans("", six + " g h")).filteredOn("d"::equals).hasSize(1);
    }

    @Test
    void phrasesThatBeginAlikeShareATerm() {
        Set<Long> plural = hashes("", "recebemos produtos");
        plural.retainAll(hashes("", "recebi produto"));
        Set<Long> apart = hashes("", "recebemos. x produtos");
        apart.retainAll(hashes("", "recebi produto"));

        assertThat(plural).hasSizeGreaterThan(apart.size());
    }

    @Test
    void emojiShareTheirMood() {
        Set<Long> happy = hashes("", "😍");
        happy.retainAll(hashes("", "😀"));
        Set<Long> mixed = hashes("", "😍");
        mixed.retainAll(hashes("", "😡"));
        Set<Long> unknown = hashes("", "🚗");
        unknown.retainAll(hashes("", "😡"));

        assertThat(happy).hasSize(mixed.size() + 1);
        assertThat(unknown).hasSameSizeAs(mixed);
    }

    @Test
    void accentsAreATermBesideThePlainWord() {
        Set<Long> plain = hashes("", "otimo");
        Set<Long> accented = hashes("", "ótimo");

        assertThat(accented).containsAll(plain).hasSize(plain.size() + 1);
    }

    @Test
    void lettersOfAWordAreTwoToFiveInARow() {
        // " abc ": 4 pairs, 3 triples, 2 of four, 1 of five.
        assertThat(words(TERMS, "", "abc"))
                .filteredOn(term -> term.span().startsWith("~"))
                .hasSize(10);
        // " a ": 2 pairs and itself.
        assertThat(words(TERMS, "", "a"))
                .filteredOn(term -> term.span().startsWith("~"))
                .hasSize(3);
    }

    @Test
    void singleWordsAreNothingElse() {
        List<Token> tokens = Tokens.of("a", "b!");
        List<Long> found = new ArrayList<>();
        Terms.singleWords().find(tokens, new TermSink() {
            @Override
            public void word(long hash, int from, int to) {
                found.add(hash);
            }

            @Override
            public void letters(long hash, int token) {
                throw new AssertionError("no letters were asked for");
            }
        });

        assertThat(found).hasSize(2).doesNotHaveDuplicates();
    }
}
