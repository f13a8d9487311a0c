package dev.vitrine.analytics.model;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.internal.IntValues;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.MoneyValues;
import dev.vitrine.analytics.ingest.Hm;
import dev.vitrine.analytics.ingest.Olist;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommerceDataTest {
    private static final CommerceData OLIST = Olist.of(base("olist")).load().data();

    private static Path base(String kind) {
        URL folder = Objects.requireNonNull(
                CommerceDataTest.class.getResource("/dev/vitrine/analytics/ingest/bad-input/base/" + kind));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void rowsAreRecordsWithNullForGaps() {
        LocalDateTime promised = LocalDateTime.parse("2018-08-13T00:00");
        assertThat(OLIST.orders().rows().toList().get(1))
                .isEqualTo(new Order(
                        1,
                        "o2",
                        1,
                        "shipped",
                        LocalDateTime.parse("2018-07-24T20:41:37"),
                        LocalDateTime.parse("2018-07-26T03:24:27"),
                        LocalDateTime.parse("2018-07-26T14:31"),
                        null,
                        promised,
                        null));
        assertThat(OLIST.items().rows().findFirst())
                .contains(new OrderItem(
                        0,
                        0,
                        1,
                        0,
                        0,
                        1,
                        new BigDecimal("29.99"),
                        new BigDecimal("8.72"),
                        LocalDateTime.parse("2017-10-06T11:07:15")));
        assertThat(OLIST.payments().rows())
                .contains(new Payment(0, 0, 1, "credit_card", 3, new BigDecimal("48.71")))
                .hasSize(2);
        assertThat(OLIST.customers().rows())
                .contains(new Customer(
                        1, "c2", 1, null, null, "20040", 1, "rio de janeiro", "RJ", null, null, null, Map.of()))
                .hasSize(2);
        assertThat(OLIST.sellers().rows()).containsExactly(new Seller(0, "s1", "01001", 0, "sao paulo", "SP"));
        assertThat(OLIST.places().rows())
                .contains(new Place(0, "01001", -23.5505199, -46.6333094, "sao paulo", "SP", 1))
                .hasSize(2);
        assertThat(OLIST.reviews().rows()).singleElement().satisfies(review -> {
            assertThat(review.title()).isNull();
            assertThat(review.message()).isEqualTo("Chegou bem");
        });
        assertThat(OLIST.products().rows().map(Product::categoryTranslated)).containsExactly("perfumery", "art");
    }

    @Test
    void tablesThatTheSourceLacksHaveNoRows() {
        assertThat(OLIST.traffic().isEmpty()).isTrue();
        assertThat(OLIST.traffic().rows()).isEmpty();
        assertThat(OLIST.mentions().rows()).isEmpty();
        assertThat(OLIST.interactions().rows()).isEmpty();
        assertThat(OLIST.orders().isEmpty()).isFalse();
        assertThatThrownBy(() -> OLIST.orders().row(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void columnsWithoutAFieldAreAttributes() {
        CommerceData hm = Hm.of(base("hm")).load().data();
        assertThat(hm.products().row(0).attributes()).isEqualTo(Map.of("colour_group_name", "Black"));
        assertThat(hm.customers().row(0).attributes()).isEqualTo(Map.of("FN", "1.0"));
        assertThatThrownBy(() -> hm.customers().attributes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void descriptionCountsTheTables() {
        assertThat(OLIST)
                .hasToString("CommerceData[2 orders, 3 items, 2 persons, 2 products, 1 sellers, 2 payments, 1 reviews,"
                        + " 2 places]");
        assertThat(shop().build().toString()).startsWith("CommerceData[0 orders");
    }

    @Test
    void keyThatPointsNowhereIsRefused() {
        Orders orders = OLIST.orders();
        KeyBuilder nowhere = new KeyBuilder();
        nowhere.add(0);
        nowhere.add(2);
        Orders wrong = new Orders(
                orders.id(),
                nowhere.build(),
                orders.status(),
                orders.purchasedAt(),
                orders.approvedAt(),
                orders.shippedAt(),
                orders.deliveredAt(),
                orders.estimatedAt(),
                orders.channel());
        assertThatThrownBy(() -> with(wrong, OLIST.payments(), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orders.customer of row 1 points to row 2 of 2");
        KeyBuilder negative = new KeyBuilder();
        negative.add(-1);
        negative.add(0);
        Payments payments = payments(negative.build(), 2);
        assertThatThrownBy(() -> with(orders, payments, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("payments.order of row 0 points to row -1 of 2");
    }

    @Test
    void paymentWithoutAnOrderIsRefused() {
        Payments payments = OLIST.payments();
        KeyBuilder orders = new KeyBuilder();
        orders.add(0);
        orders.addMissing();
        Payments wrong = new Payments(
                orders.build(), payments.sequence(), payments.type(), payments.installments(), payments.value());
        assertThatThrownBy(() -> with(OLIST.orders(), wrong, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("payments.order is missing in 1 of 2 rows; every row needs one");
    }

    @Test
    void amountsOfAnotherScaleAreRefused() {
        assertThatThrownBy(() -> with(OLIST.orders(), OLIST.payments(), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("items.unitPrice has 2 decimals, the data set 3");
    }

    private static CommerceData with(Orders orders, Payments payments, int scale) {
        return new CommerceData(
                OLIST.provenance(),
                "BRL",
                scale,
                OLIST.persons(),
                OLIST.customers(),
                orders,
                OLIST.items(),
                payments,
                OLIST.reviews(),
                OLIST.products(),
                OLIST.sellers(),
                OLIST.places(),
                OLIST.traffic(),
                OLIST.mentions(),
                OLIST.interactions());
    }

    private static Payments payments(KeyColumn orders, int rows) {
        Payments payments = OLIST.payments();
        return new Payments(
                orders,
                IntValues.missing(rows),
                payments.type(),
                payments.installments(),
                MoneyValues.missing(2, rows));
    }

    @Test
    void columnsOfUnequalLengthAreRefused() {
        KeyColumn orders = OLIST.payments().order();
        assertThatThrownBy(() -> payments(orders, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Payments has columns of 2 and of 3 rows; all must be equally long");
    }

    @ParameterizedTest
    @CsvSource({
        "created, CREATED",
        "Pending, CREATED",
        "new, CREATED",
        "approved, APPROVED",
        "paid, APPROVED",
        "invoiced, INVOICED",
        "processing, PROCESSING",
        "shipped, SHIPPED",
        "DELIVERED, DELIVERED",
        "Completed, COMPLETED",
        "complete, COMPLETED",
        "unavailable, UNAVAILABLE",
        "canceled, CANCELED",
        "Cancelled, CANCELED",
        "Returned, RETURNED",
        "refunded, RETURNED",
        "adjustment, ADJUSTMENT",
        "odd, UNKNOWN"
    })
    void statusIsToldFromTheWordsOfTheSource(String word, OrderStatus status) {
        assertThat(OrderStatus.ofWord(word)).isEqualTo(status);
        CommerceData data = shop().order("o1").status(word).order("o2").build();
        assertThat(data.orders().statusOf(0)).isEqualTo(status);
        assertThat(data.orders().statusOf(1)).isEqualTo(OrderStatus.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void onlyDeliveredAndCompletedOrdersAreSales(OrderStatus status) {
        assertThat(status.isSale())
                .isEqualTo(List.of(OrderStatus.DELIVERED, OrderStatus.COMPLETED).contains(status));
    }
}
