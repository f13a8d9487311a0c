package dev.vitrine.analytics.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void rowsAreInOrderOfTheirKeysWithTheMissingOnesLast() {
        Answer answer = Answer.of(StandardQuery.HOUR_WEEKDAY)
                .add(null, null, 5)
                .add(10, 1, 1)
                .add(9, 2, 2)
                .add(9, 1, 3L)
                .build();

        assertThat(answer.rows()).extracting(row -> row.get(2)).containsExactly(3L, 2L, 1L, 5L);
    }

    @Test
    void rankingKeepsItsOrder() {
        Answer answer = Answer.of(StandardQuery.PRODUCT_TOP_100)
                .add("b", BigDecimal.TEN, 1)
                .add("a", BigDecimal.ONE, 1)
                .build();

        assertThat(answer.rows()).extracting(row -> row.get(0)).containsExactly("b", "a");
    }

    @Test
    void moneyIsTheSameWhateverItsScaleAndRatesToNineDigits() {
        assertThat(payments("7.50").findDifference(payments("7.5"))).isEmpty();
        assertThat(payments("7.50").findDifference(payments("7.51")))
                .hasValueSatisfying(difference -> assertThat(difference).startsWith("row 1, value: 7.50 against 7.51"));
        assertThat(scores(4.1).findDifference(scores(4.1 + 1e-12))).isEmpty();
        assertThat(scores(4.1).findDifference(scores(4.1 + 1e-7))).isPresent();
    }

    @Test
    void differenceOfLengthShowsTheFirstStrangeRow() {
        Answer longer =
                Answer.of(StandardQuery.HOUR_WEEKDAY).add(1, 1, 1).add(2, 1, 1).build();
        Answer shorter = Answer.of(StandardQuery.HOUR_WEEKDAY).add(2, 1, 1).build();

        assertThat(longer.findDifference(shorter))
                .contains("2 rows against 1; the first with different keys is row 1\n  [1, 1, 1]\n  [2, 1, 1]");
        assertThat(shorter.findDifference(Answer.of(StandardQuery.HOUR_WEEKDAY).build()))
                .contains("1 rows against 0; the first that only one has is\n  [2, 1, 1]");
    }

    @Test
    void longAnswersAreComparedByDigestWhateverTheOrderOfTheirRows() {
        Answer ascending = persons(300_000, 1, 0);
        Answer descending = persons(300_000, -1, 0);
        Answer other = persons(300_000, 1, 1);

        assertThat(ascending.findDifference(descending)).isEmpty();
        assertThat(ascending.findDifference(other))
                .hasValueSatisfying(difference -> assertThat(difference).contains("300000 rows"));
    }

    @Test
    void valuesMustFitTheColumns() {
        assertThatThrownBy(() -> Answer.of(StandardQuery.HOUR_WEEKDAY).add(1, 2))
                .hasMessage("hourWeekday has 3 columns, not 2");
        assertThatThrownBy(() -> Answer.of(StandardQuery.HOUR_WEEKDAY).add("noon", 2, 3))
                .hasMessage("hourWeekday.hour must be a COUNT, not String noon");
    }

    private static Answer persons(int count, int step, int change) {
        Answer.Rows rows = Answer.of(StandardQuery.RFM_PER_PERSON);
        for (int i = 0; i < count; i++) {
            int person = step > 0 ? i : count - 1 - i;
            rows.add("p" + person, "2018-01-01", 1, BigDecimal.valueOf(person == 7 ? 700 + change : 3, 2));
        }
        return rows.build();
    }

    private static Answer payments(String value) {
        return Answer.of(StandardQuery.PAYMENT_TYPE_INSTALMENTS)
                .add("card", 3, 1, new BigDecimal(value))
                .build();
    }

    private static Answer scores(double mean) {
        return Answer.of(StandardQuery.SCORE_BY_LATENESS)
                .add("late", 2, mean, null)
                .build();
    }
}
