package dev.vitrine.analytics.ml.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewTextsTest {

    private static RatedReview rated(String title, String message, int stars) {
        return new RatedReview(ReviewText.of(title, message), stars);
    }

    @Test
    void reviewsOfAShopAreThoseWithATextAndStars() {
        CommerceData data = SyntheticShop.builder().orders(500).build().build();
        ReviewTexts texts = ReviewTexts.of(data);

        long expected = data.reviews()
                .rows()
                .filter(review -> review.score() != null)
                .filter(review -> !((review.title() == null ? "" : review.title())
                                + (review.message() == null ? "" : review.message()))
                        .isBlank())
                .count();
        assertThat(texts.size()).isEqualTo((int) expected).isPositive();
        assertThat(texts.review(0)).isEqualTo(texts.reviews().get(0));
        assertThat(texts.fingerprint().rows()).isEqualTo(expected);
    }

    @Test
    void nearDuplicatesDifferInCaseAccentsSignsAndRepeatedLettersOnly() {
        ReviewTexts texts = ReviewTexts.of(List.of(
                rated("", "Muito bom!", 5),
                rated("MUITO", "booom", 5),
                rated("", "muito bom produto", 5),
                rated("", "👍", 5),
                rated("", "👎", 1)));

        assertThat(texts.areNearDuplicates(0, 1)).isTrue();
        assertThat(texts.areNearDuplicates(0, 2)).isFalse();
        assertThat(texts.areNearDuplicates(3, 4)).isFalse();
    }

    @Test
    void partsHoldEqualStarsAndNearDuplicatesTogether() {
        List<RatedReview> reviews = IntStream.range(0, 1000)
                .mapToObj(i -> rated("", i % 4 == 0 ? "ok " + i % 32 : "text " + i, 1 + i % 5))
                .toList();
        ReviewTexts texts = ReviewTexts.of(reviews);
        int[] parts = texts.parts(5, 7);

        for (int row = 0; row < 1000; row += 4) {
            for (int other = 0; other < row; other += 4) {
                if (texts.areNearDuplicates(row, other)) {
                    assertThat(parts[row]).isEqualTo(parts[other]);
                }
            }
        }
        for (int part = 0; part < 5; part++) {
            for (int stars = 1; stars <= 5; stars++) {
                int wantedPart = part;
                int wantedStars = stars;
                long count = IntStream.range(0, 1000)
                        .filter(row ->
                                parts[row] == wantedPart && texts.review(row).stars() == wantedStars)
                        .count();
                assertThat(count).isBetween(25L, 55L);
            }
        }
        assertThat(texts.parts(5, 7)).isEqualTo(parts);
        assertThat(texts.parts(5, 8)).isNotEqualTo(parts);
        assertThatThrownBy(() -> texts.parts(1, 7)).hasMessageContaining("number of parts is 1; expected 2 or more");
    }

    @Test
    void someOfTheReviewsKeepTheirOrderAndDuplicates() {
        ReviewTexts texts = ReviewTexts.of(List.of(rated("", "a", 1), rated("", "b", 5), rated("", "A", 2)));
        ReviewTexts some = texts.where(row -> row != 1);

        assertThat(some.reviews()).containsExactly(rated("", "a", 1), rated("", "A", 2));
        assertThat(some.areNearDuplicates(0, 1)).isTrue();
        assertThat(some.fingerprint()).isNotEqualTo(texts.fingerprint());
        assertThat(ReviewTexts.of(List.copyOf(texts.reviews())).fingerprint()).isEqualTo(texts.fingerprint());
    }
}
