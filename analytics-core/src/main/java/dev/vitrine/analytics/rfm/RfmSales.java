package dev.vitrine.analytics.rfm;

import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The questions about valid sales: who bought, when last, how often, for how much. */
final class RfmSales {
    /** Finer than any money scale: whatever reaches it is above zero. */
    private static final BigDecimal ABOVE_ZERO = new BigDecimal("0.000000000000000001");

    private static final Dimension<Band> PRICE_SIGN = Dimensions.bands("PRICE_SIGN", Field.UNIT_PRICE, ABOVE_ZERO);

    private static final Filter SALE = Dimensions.STATUS_MEANING.in(
            Arrays.stream(OrderStatus.values()).filter(OrderStatus::isSale).toArray(OrderStatus[]::new));

    private static final Filter VALID = SALE.and(Dimensions.CUSTOMER.isPresent())
            .and(Dimensions.QUANTITY.greaterThan(0))
            .and(PRICE_SIGN.is(new Band(ABOVE_ZERO, null)));

    private static final Measure GOODS = Measure.sum("GOODS", new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE));

    private static final Measure FREIGHT = Measure.sum("FREIGHT", Field.FREIGHT);

    /** What a person's three measures are made of. */
    record Measures(Measure frequency, Measure lastDay, Measure goods, Measure freight) {
        /** Over all rows of the query. */
        static final Measures ALL = new Measures(ORDERS, LAST_ORDER_DAY, GOODS, FREIGHT);

        /** Returns those of orders up to a day, under names of their own. */
        static Measures upTo(LocalDate day) {
            Filter early = Dimensions.DAY.atMost(day);
            return new Measures(
                    ORDERS.where(early).named("ORDERS_AT_FIRST"),
                    LAST_ORDER_DAY.where(early).named("LAST_ORDER_DAY_AT_FIRST"),
                    GOODS.where(early).named("GOODS_AT_FIRST"),
                    FREIGHT.where(early).named("FREIGHT_AT_FIRST"));
        }
    }

    /** Sales that can be nobody's: their order names no known person. */
    static final String NAMELESS = "NAMELESS_ORDERS";

    private RfmSales() {}

    /** Asks for the valid sales of each person, up to a day or on any known day. */
    static Query byPerson(@Nullable LocalDate asOf) {
        return Query.of(ORDERS, LAST_ORDER_DAY, GOODS, FREIGHT)
                .by(Dimensions.CUSTOMER)
                .where(VALID.and(placedBy(asOf)));
    }

    /** Asks for the valid sales of each person up to a day, and apart for those up to an earlier one. */
    static Query byPerson(Measures early, LocalDate asOf) {
        return Query.of(
                        ORDERS,
                        LAST_ORDER_DAY,
                        GOODS,
                        FREIGHT,
                        early.frequency(),
                        early.lastDay(),
                        early.goods(),
                        early.freight())
                .by(Dimensions.CUSTOMER)
                .where(VALID.and(placedBy(asOf)));
    }

    /** Asks for the last day of trading, whatever the orders' status, and for sales without a person. */
    static Query ofShop(@Nullable LocalDate asOf) {
        return Query.of(
                LAST_ORDER_DAY,
                Measure.count(NAMELESS, Grain.ORDER)
                        .where(SALE.and(Dimensions.CUSTOMER.isMissing()).and(placedBy(asOf))));
    }

    private static Filter placedBy(@Nullable LocalDate asOf) {
        return asOf == null ? Dimensions.DAY.isPresent() : Dimensions.DAY.atMost(asOf);
    }
}
