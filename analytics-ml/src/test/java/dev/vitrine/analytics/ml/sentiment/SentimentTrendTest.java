package dev.vitrine.analytics.ml.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.feedback.ReviewClock;
import dev.vitrine.analytics.feedback.ScoreTrend;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Review;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentTrendTest {
    private static final CommerceData DATA =
            SyntheticShop.builder().orders(3000).build().build();
    private static final SentimentModel MODEL = SentimentModel.trainer().train(ReviewTexts.of(DATA));

    @Test
    void starsAreThoseOfTheScoreTrend() {
        SentimentTrend trend = SentimentTrend.of(DATA, MODEL, ReviewClock.ASKED);
        ScoreTrend expected = ScoreTrend.analysis().run(MemoryEngine.of(DATA));

        assertThat(trend.months()).hasSameSizeAs(expected.months());
        for (int i = 0; i < trend.months().size(); i++) {
            SentimentMonth month = trend.months().get(i);
            assertThat(month.month()).isEqualTo(expected.months().get(i).month());
            assertThat(month.reviews()).isEqualTo(expected.months().get(i).scored());
            assertThat(month.averageStars()).isCloseTo(expected.months().get(i).averageScore(), within(1e-9));
        }
    }

    @Test
    void scoresAreTheMeansOfTheModelsAnswers() {
        SentimentMonth month =
                SentimentTrend.of(DATA, MODEL, ReviewClock.ASKED).months().get(5);

        List<Sentiment> sentiments = DATA.reviews()
                .rows()
                .filter(review -> review.createdAt() != null
                        && YearMonth.from(review.createdAt()).equals(month.month()))
                .map(SentimentTrendTest::text)
                .filter(text -> !text.isBlank())
                .map(MODEL::predict)
                .toList();
        double mean =
                sentiments.stream().mapToDouble(Sentiment::score).average().orElseThrow();
        long negative = sentiments.stream()
                .filter(sentiment -> sentiment.polarity() == Polarity.NEGATIVE)
                .count();
        assertThat(month.texts()).isEqualTo(sentiments.size());
        assertThat(month.averageScore()).isCloseTo(mean, within(1e-9));
        assertThat(month.negativeShare()).isCloseTo((double) negative / sentiments.size(), within(1e-12));
        assertThat(month.negativeRange()).isEqualTo(Interval.ofShare(negative, sentiments.size(), 0.95));
    }

    private static ReviewText text(Review review) {
        return ReviewText.of(
                review.title() == null ? "" : review.title(), review.message() == null ? "" : review.message());
    }

    @Test
    void reviewsCanCountInTheMonthOfTheOrder() {
        SentimentTrend asked = SentimentTrend.of(DATA, MODEL, ReviewClock.ASKED);
        SentimentTrend bought = SentimentTrend.of(DATA, MODEL, ReviewClock.BOUGHT);

        assertThat(bought.months().get(0).month())
                .isBefore(asked.months().get(asked.months().size() - 1).month());
        assertThat(bought.months().stream().mapToLong(SentimentMonth::reviews).sum())
                .isEqualTo(asked.months().stream()
                        .mapToLong(SentimentMonth::reviews)
                        .sum());
        assertThat(bought.tables().get(0).toCsv()).startsWith("month,reviews,averageStars,starsRangeLow");
    }

    @Test
    void whatIsMissingIsSaid() {
        CommerceData data = ShopFixture.shop()
                .order("O1")
                .on("2024-01-05T10:00")
                .review(4)
                .order("O2")
                .on("2024-02-05T10:00")
                .review(null)
                .build();
        SentimentTrend bought = SentimentTrend.of(data, MODEL, ReviewClock.BOUGHT);

        assertThat(bought.months()).hasSize(2);
        assertThat(bought.months().get(0).averageStars()).isEqualTo(4.0);
        assertThat(bought.months().get(0).starsRange()).isNull();
        assertThat(bought.months().get(0).averageScore()).isNull();
        assertThat(bought.months().get(0).negativeShare()).isNull();
        assertThat(bought.months().get(1).averageStars()).isNull();
        assertThat(bought.notes()).contains("1 of 2 reviews have no stars; their texts count.");
        assertThat(SentimentTrend.of(data, MODEL, ReviewClock.ASKED).notes())
                .contains("2 of 2 reviews have no month; they are left out.");
        assertThat(SentimentTrend.of(ShopFixture.shop().build(), MODEL, ReviewClock.ASKED)
                        .notes())
                .contains("The data have no reviews.");
    }
}
