package dev.vitrine.analytics.ml.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.ml.sentiment.internal.text.Tokens;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AspectsTest {
    private static final AspectLexicon PORTUGUESE = AspectLexicon.portuguese();
    private static final SentimentModel MODEL = SentimentModel.trainer()
            .train(ReviewTexts.of(SyntheticShop.builder().orders(3000).build().build()));

    private static List<String> aspects(String title, String message, AspectLexicon lexicon) {
        return MODEL.aspects(ReviewText.of(title, message), lexicon).stream()
                .map(opinion -> opinion.aspect() + ": " + opinion.clause() + " " + opinion.words())
                .toList();
    }

    @Test
    void clausesSpeakOfAspects() {
        assertThat(aspects("Ótimo", "Produto lindo, mas a entrega atrasou. O vendedor não respondeu!", PORTUGUESE))
                .containsExactly(
                        "PRODUCT: produto lindo [produto, lindo]",
                        "DELIVERY: a entrega atrasou [entrega, atrasou]",
                        "SELLER: o vendedor não respondeu [vendedor]",
                        "SERVICE: o vendedor não respondeu [respondeu]");
    }

    @Test
    void andEndsAClauseOnlyBeforeAnotherAspect() {
        assertThat(aspects("", "produto bom e bonito", PORTUGUESE))
                .containsExactly("PRODUCT: produto bom e bonito [produto, bonito]");
        assertThat(aspects("", "produto bom e entrega rápida", PORTUGUESE))
                .containsExactly("PRODUCT: produto bom [produto]", "DELIVERY: entrega rápida [entrega]");
        assertThat(aspects("", "bom e barato", PORTUGUESE)).containsExactly("PRICE: bom e barato [barato]");
        assertThat(aspects("Preço", "bom e a loja, e o preço", PORTUGUESE))
                .containsExactly("PRICE: preço [preço]", "SELLER: bom e a loja [loja]", "PRICE: e o preço [preço]");
    }

    @Test
    void clauseHasAScoreOfItsOwn() {
        List<AspectOpinion> opinions =
                MODEL.aspects(ReviewText.of("produto excelente, entrega atrasada, péssima"), PORTUGUESE);

        assertThat(opinions.get(0).score()).isGreaterThan(opinions.get(1).score());
        assertThat(opinions).allSatisfy(opinion -> assertThat(opinion.score()).isBetween(-1.0, 1.0));
        assertThat(opinions).extracting(AspectOpinion::certainty).doesNotContainNull();
        assertThat(opinions.get(0).polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @Test
    void withoutALexiconThereAreNoAspects() {
        assertThat(aspects("", "produto lindo", AspectLexicon.none())).isEmpty();
        assertThat(AspectLexicon.none().aspects()).isEmpty();
        assertThat(MODEL.aspects(ReviewText.of(""), PORTUGUESE)).isEmpty();
    }

    @Test
    void lexiconOfOnesOwnMayBeOfAnyLanguage() {
        AspectLexicon english = AspectLexicon.of(
                Map.of(Aspect.PRODUCT, List.of("Shoe*"), Aspect.SELLER, List.of("shop")), List.of("and"));

        assertThat(aspects("", "Shoes fit and shop helps", english))
                .containsExactly("PRODUCT: shoes fit [shoes]", "SELLER: shop helps [shop]");
        assertThat(aspects("", "shopping", english)).isEmpty();
        assertThatThrownBy(() -> AspectLexicon.of(Map.of(Aspect.PRICE, List.of("too dear")), List.of()))
                .hasMessageContaining("'too dear' is no word");
        assertThatThrownBy(() -> AspectLexicon.of(Map.of(), List.of("*"))).hasMessageContaining("'*' is no word");
    }

    @Test
    void summaryCountsReviewsAndClauses() {
        ReviewTexts reviews = ReviewTexts.of(List.of(
                new RatedReview(ReviewText.of("produto bom, produto bonito"), 5),
                new RatedReview(ReviewText.of("produto quebrado"), 1),
                new RatedReview(ReviewText.of("ok"), 4)));
        AspectSummary summary = AspectSummary.of(reviews, MODEL, PORTUGUESE);

        assertThat(summary.aspects()).hasSize(5);
        AspectTotal product = summary.aspects().stream()
                .filter(total -> total.aspect() == Aspect.PRODUCT)
                .findFirst()
                .orElseThrow();
        assertThat(product.reviews()).isEqualTo(2);
        assertThat(product.clauses()).isEqualTo(3);
        assertThat(product.averageStars()).isEqualTo(3.0);
        assertThat(product.reviewShare()).isEqualTo(2 / 3.0);
        assertThat(summary.aspects().get(0).averageScore()).isNull();
        assertThat(summary.tables().get(0).toMarkdown()).contains("| product | 2 |");
        assertThat(summary.notes()).hasSize(1);
        assertThat(AspectSummary.of(ReviewTexts.of(List.of()), MODEL, PORTUGUESE)
                        .aspects())
                .allSatisfy(total -> assertThat(total.reviewShare()).isZero());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ótimo produto, recomendo | 2",
                "não gostei | -1",
                "não é bom. Recomendo | 0",
                "péssimo atraso | -2",
                "nunca mais eu volto a recomendar, bom | 2",
                "não um dois três quatro bom | 1",
                "'' | 0"
            })
    void baselineCountsPraiseAndBlame(String text, int balance) {
        assertThat(LexiconBaseline.balance(Tokens.of("", text))).isEqualTo(balance);
    }
}
