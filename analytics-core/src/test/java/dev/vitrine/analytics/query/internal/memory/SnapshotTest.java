package dev.vitrine.analytics.query.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class SnapshotTest {
    private static final CommerceData SHOP = RandomShop.of(71, 1200, 0.1);
    private static final int LINES = SHOP.items().size();

    @Test
    void bandsOfPastRequestsAreForgotten() {
        Snapshot snapshot = new Snapshot(SHOP, 5L * LINES);
        for (int request = 1; request <= 100; request++) {
            Codes codes = snapshot.codes(bands(request));
            assertThat(codes.size()).isEqualTo(LINES);
            assertThat(snapshot.derivedKept()).isBetween(1, 5);
        }
        assertThat(snapshot.codes(bands(100))).isSameAs(snapshot.codes(bands(100)));
    }

    @Test
    void whatWasUsedLastIsKept() {
        Snapshot snapshot = new Snapshot(SHOP, 5L * LINES);
        Codes popular = snapshot.codes(bands(1));
        for (int request = 2; request <= 20; request++) {
            snapshot.codes(bands(request));
            assertThat(snapshot.codes(bands(1))).isSameAs(popular);
        }
    }

    @Test
    void codesOfColumnsStay() {
        Snapshot snapshot = new Snapshot(SHOP, 1);
        Codes status = snapshot.codes(Field.ORDER_STATUS);
        snapshot.codes(bands(1));
        snapshot.codes(bands(2));
        assertThat(snapshot.derivedKept()).isEqualTo(1);
        assertThat(snapshot.codes(Field.ORDER_STATUS)).isSameAs(status);
    }

    @Test
    void whatIsWorkedOutOnceCanBeCancelled() {
        Cancellation cancellation = Cancellation.create();
        Snapshot snapshot = new Snapshot(SHOP);
        Snapshot cancelled = snapshot.cancelledBy(cancellation);
        cancellation.cancel();
        List<Runnable> works = List.of(
                () -> cancelled.codes(new Value.Part<>(Field.PURCHASED_AT, TimePart.MONTH)),
                () -> cancelled.codes(Field.ORDER_NUMBER),
                () -> cancelled.findEntities(Field.PERSON_ID),
                () -> cancelled.bound(Field.UNIT_PRICE, Grain.ITEM),
                () -> cancelled.signature(Grain.ITEM, List.of(new Criterion(null, Field.UNIT_PRICE))));
        for (Runnable work : works) {
            assertThatThrownBy(work::run).isInstanceOf(CancellationException.class);
        }
        assertThat(snapshot.codes(Field.ORDER_NUMBER).size())
                .isEqualTo(SHOP.orders().size());
    }

    private static Value<?> bands(int request) {
        return new Value.Banded(Field.UNIT_PRICE, List.of(BigDecimal.valueOf(request)));
    }
}
