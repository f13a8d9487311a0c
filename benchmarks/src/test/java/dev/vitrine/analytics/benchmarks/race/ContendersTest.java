package dev.vitrine.analytics.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.benchmarks.race.EqualityGate.DifferentAnswersException;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContendersTest {
    private static final Duration CAP = Duration.ofSeconds(60);
    private static Contenders whole;
    private static Contenders holey;

    @BeforeAll
    static void load() throws Exception {
        CommerceData shop = SyntheticShop.builder().orders(2_000).build().build();
        whole = Contenders.open(List.of(ContenderKind.values()), shop, 2);
        holey = Contenders.open(List.of(ContenderKind.values()), HoleyShop.of(shop), 2);
    }

    @AfterAll
    static void close() {
        whole.close();
        holey.close();
    }

    @ParameterizedTest
    @EnumSource
    void allContendersAgree(StandardQuery query) throws Exception {
        assertThat(EqualityGate.requireEqual(whole.all(), query, CAP))
                .hasSizeGreaterThanOrEqualTo(ContenderKind.quick().size());
    }

    @ParameterizedTest
    @EnumSource
    void allContendersAgreeOnWhatIsMissing(StandardQuery query) throws Exception {
        assertThat(EqualityGate.requireEqual(holey.all(), query, CAP))
                .hasSizeGreaterThanOrEqualTo(ContenderKind.quick().size());
    }

    @Test
    void contenderWithAnotherAnswerStopsTheRace() {
        Contender honest = answering("honest", 3);
        Contender wrong = answering("wrong", 4);

        assertThatThrownBy(() -> EqualityGate.requireEqual(List.of(honest, wrong), StandardQuery.HOUR_WEEKDAY, CAP))
                .isInstanceOf(DifferentAnswersException.class)
                .hasMessage("""
                        hourWeekday: honest and wrong disagree: row 1, orders: 3 against 4
                          [0, 1, 3]
                          [0, 1, 4]""");
    }

    @Test
    void contenderWithoutAnAnswerInTimeIsLeftOut() throws Exception {
        Contender quick = answering("quick", 3);
        Contender slow = new FixedContender("slow", query -> {
            Thread.sleep(60_000);
            throw new IllegalStateException("too late");
        });

        assertThat(EqualityGate.requireEqual(List.of(slow, quick), StandardQuery.HOUR_WEEKDAY, Duration.ofMillis(50)))
                .containsExactly(quick);
    }

    @Test
    void failureNamesTheContenderAndTheQuery() {
        Contender broken = new FixedContender("broken", query -> {
            throw new IllegalStateException("out of order");
        });

        assertThatThrownBy(() -> EqualityGate.requireEqual(List.of(broken), StandardQuery.HOUR_WEEKDAY, CAP))
                .hasMessage("broken failed at hourWeekday")
                .hasRootCauseMessage("out of order");
    }

    private static Contender answering(String name, int orders) {
        return new FixedContender(
                name, query -> () -> Answer.of(query).add(0, 1, orders).build());
    }

    /** Somebody who runs what he is given. */
    private record FixedContender(String name, Work work) implements Contender {
        @Override
        public boolean runs(StandardQuery query) {
            return true;
        }

        @Override
        public RawResult run(StandardQuery query) throws Exception {
            return work.run(query);
        }
    }

    private interface Work {
        Contender.RawResult run(StandardQuery query) throws Exception;
    }
}
