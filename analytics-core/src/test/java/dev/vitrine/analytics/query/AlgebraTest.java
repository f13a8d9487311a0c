package dev.vitrine.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Provenance;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlgebraTest {
    private static final Value<Double> TIME = new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT);

    @Test
    void factsReachTheirOwners() {
        assertThat(Grain.ITEM.reaches(Grain.CUSTOMER)).isTrue();
        assertThat(Grain.ORDER.reaches(Grain.ITEM)).isFalse();
        assertThat(Grain.PAYMENT.reaches(Grain.PRODUCT)).isFalse();
        assertThat(Grain.REVIEW.isFact()).isTrue();
        assertThat(Grain.PRODUCT.isFact()).isFalse();
        assertThat(Grain.ITEM.parents()).containsExactly(Grain.ORDER, Grain.PRODUCT, Grain.SELLER);
        assertThat(Grain.ITEM.word()).isEqualTo("item");
    }

    @Test
    void bandsAreOrderedAndSpelled() {
        Value.Banded banded = new Value.Banded(Field.UNIT_PRICE, List.of(BigDecimal.ONE, BigDecimal.TEN));
        assertThat(banded.bands()).isSorted().extracting(Band::toString).containsExactly("< 1", "[1, 10)", ">= 10");
        assertThat(new Band(null, null)).hasToString("all");
        assertThat(new Band(BigDecimal.ONE, null)).isGreaterThan(new Band(BigDecimal.ONE, BigDecimal.TEN));
        assertThatThrownBy(() -> new Value.Banded(Field.CHANNEL, List.of(BigDecimal.ONE)))
                .hasMessageContaining("bands need numbers");
        assertThatThrownBy(() -> new Value.Banded(Field.UNIT_PRICE, List.of()))
                .hasMessageContaining("at least one bound");
        assertThatThrownBy(() -> Dimensions.bands("B", Field.UNIT_PRICE, BigDecimal.TEN, BigDecimal.TEN))
                .hasMessageContaining("must ascend");
        assertThat(Dimensions.bands("B", Field.UNIT_PRICE, BigDecimal.TEN)
                        .type()
                        .parse(">= 10"))
                .isEqualTo(new Band(BigDecimal.TEN, null));
    }

    @Test
    void everyTypeReadsWhatItSpells() {
        assertRoundTrip(ValueType.INTEGER, -7);
        assertRoundTrip(ValueType.DAY, LocalDate.of(1969, 2, 1));
        assertRoundTrip(ValueType.ISO_WEEK, new IsoWeek(1969, 1));
        assertRoundTrip(ValueType.MONTH, YearMonth.of(2017, 12));
        assertRoundTrip(ValueType.QUARTER, new YearQuarter(2017, 4));
        for (DayOfWeek day : DayOfWeek.values()) {
            assertRoundTrip(ValueType.WEEKDAY, day);
        }
        for (OrderStatus status : OrderStatus.values()) {
            assertRoundTrip(ValueType.ORDER_STATUS, status);
        }
        assertRoundTrip(ValueType.PUNCTUALITY, Punctuality.ON_TIME);
        assertRoundTrip(ValueType.DAY_KIND, DayKind.WEEKEND);
        Band band = new Band(BigDecimal.valueOf(10), BigDecimal.valueOf(25));
        assertRoundTrip(Dimensions.PRICE_BAND.type(), band);
        assertThat(ValueType.PUNCTUALITY.parse("ON_TIME")).isEqualTo(Punctuality.ON_TIME);
        assertThat(ValueType.MONEY.parse("1.50")).isEqualTo(new BigDecimal("1.50"));
        assertThat(ValueType.NUMBER.parse("0.5")).isEqualTo(0.5);
        assertThat(ValueType.DATE_TIME.parse("2017-03-05T10:30").getHour()).isEqualTo(10);
        assertThat(ValueType.MONEY.isGroupable()).isFalse();
        assertThat(ValueType.TEXT.isGroupable()).isTrue();
        assertThat(ValueType.MONEY).hasToString("BigDecimal");
    }

    private static <T extends Comparable<? super T>> void assertRoundTrip(ValueType<T> type, T value) {
        assertThat(type.hasOrdinal()).isTrue();
        assertThat(type.parse(type.label(value))).isEqualTo(value);
        assertThat(type.ofOrdinal(type.ordinalOf(value))).isEqualTo(value);
        assertThat(type.javaType().isInstance(value)).isTrue();
    }

    @Test
    void typesSayWhatTheyCannotRead() {
        assertThatThrownBy(() -> ValueType.MONTH.parse("March")).hasMessage("'March' is no month. Maybe 2017-03.");
        assertThatThrownBy(() -> ValueType.DAYS.parse("x")).hasMessage("'x' is no number. Maybe 0.5.");
        assertThatThrownBy(() -> ValueType.DAY_KIND.parse("holiday"))
                .hasMessage("'holiday' is none of [weekday, weekend]. Maybe use one of them.");
        assertThatThrownBy(() -> ValueType.TEXT.ordinalOf("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ValueType.TEXT.ofOrdinal(1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void valuesOfDifferentTablesDoNotMix() {
        assertThatThrownBy(() -> new Value.Plus(Field.UNIT_PRICE, Field.PAYMENT_VALUE))
                .hasMessageContaining("Maybe use values of one table.");
        Value.Plus plus = new Value.Plus(Field.UNIT_PRICE, Field.LIST_PRICE);
        assertThat(plus.grain()).isEqualTo(Grain.ITEM);
        assertThat(plus.type()).isEqualTo(ValueType.MONEY);
        assertThat(new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE).type()).isEqualTo(ValueType.MONEY);
        assertThat(new Value.MonthsBetween(Field.PURCHASED_AT, Field.DELIVERED_AT).type())
                .isEqualTo(ValueType.INTEGER);
        assertThat(new Value.MonthsBetween(Field.PURCHASED_AT, Field.REVIEW_CREATED_AT).grain())
                .isEqualTo(Grain.REVIEW);
        assertThat(TIME.type()).isEqualTo(ValueType.DAYS);
        Value.Lookup<Integer> lookup = new Value.Lookup<>(Field.CHANNEL, Map.of("Web", 1), null, ValueType.INTEGER);
        assertThat(lookup.meaningOf("WEB")).isEqualTo(1);
        assertThat(lookup.meaningOf("shop")).isNull();
        assertThat(lookup.grain()).isEqualTo(Grain.ORDER);
        assertThat(Dimensions.PUNCTUALITY.grain()).isEqualTo(Grain.ORDER);
        assertThat(Dimensions.PUNCTUALITY.type()).isEqualTo(ValueType.PUNCTUALITY);
    }

    @Test
    void statesHaveRegions() {
        Value.Lookup<?> brazil = (Value.Lookup<?>) Dimensions.CUSTOMER_REGION.value();
        assertThat(brazil.meanings()).hasSize(27);
        assertThat(brazil.meaningOf("sp")).isEqualTo("Southeast");
        assertThat(brazil.meaningOf("RS")).isEqualTo("South");
        assertThat(brazil.meaningOf("MT")).isEqualTo("Central-West");
        assertThat(brazil.meaningOf("TO")).isEqualTo("North");
        assertThat(brazil.meaningOf("MA")).isEqualTo("Northeast");
        assertThat(brazil.meaningOf("NY")).isNull();
        assertThat(Dimensions.SELLER_REGION.grain()).isEqualTo(Grain.SELLER);
        Dimension<String> mine = Dimensions.regions("MINE", Field.CUSTOMER_STATE, Map.of("NY", "East"));
        assertThat(mine.value())
                .isEqualTo(new Value.Lookup<>(Field.CUSTOMER_STATE, Map.of("ny", "East"), null, ValueType.TEXT));
        assertThat(((Value.Lookup<?>) Dimensions.regions("MINE", Field.CUSTOMER_STATE, Map.of("NY", "East"), "West")
                                .value())
                        .meaningOf("CA"))
                .isEqualTo("West");
    }

    @Test
    void fieldsAreFoundInTheirData() {
        CommerceData data = ShopFixture.shop()
                .order("o1")
                .on("2020-01-03")
                .status("delivered")
                .build();
        for (Field<?> field : Field.standard()) {
            assertThat(field.findIn(data).isPresent()).as("%s", field).isEqualTo(!field.isDerived());
        }
        assertThat(Field.customerAttribute("club").findIn(data)).isEmpty();
        assertThat(Field.productAttribute("colour").columnName()).isEqualTo("attribute_colour");
        assertThat(Field.productAttribute("colour")).isEqualTo(Field.productAttribute("colour"));
        assertThat(Field.productAttribute("colour")).hasSameHashCodeAs(Field.productAttribute("colour"));
        assertThat(Field.ORDER_STATUS).hasToString("order.status");
        assertThat(Catalogue.of(data).dimensions()).isEqualTo(Dimensions.standard());
    }

    @Test
    void catalogueKnowsWhatIsAdded() {
        Measure mine = Measure.count("ORDERS", Grain.ORDER).where(Dimensions.YEAR.is(2017));
        Dimension<String> colour = Dimensions.productAttribute("colour");
        Catalogue catalogue = Catalogue.standard().with(mine).with(colour).with(Dimensions.customerAttribute("club"));
        assertThat(catalogue.measure("ORDERS")).isEqualTo(mine);
        assertThat(catalogue.dimension("PRODUCT.colour")).isEqualTo(colour);
        assertThat(catalogue.measures()).hasSameSizeAs(Measures.standard());
        assertThat(catalogue.dimensions()).hasSize(Dimensions.standard().size() + 2);
        assertThatThrownBy(() -> catalogue.dimension("PRODUCT.color")).hasMessageContaining("'PRODUCT.colour'");
        assertThatThrownBy(() -> catalogue.measure("q")).hasMessageContaining("there is no measure 'q'");
    }

    @Test
    void filtersSayWhatTheyLookAt() {
        Filter filter = Dimensions.YEAR
                .lessThan(2018)
                .and(Dimensions.HOUR
                        .atMost(3)
                        .or(Dimensions.MONTH.between(YearMonth.of(2017, 1), YearMonth.of(2017, 2))))
                .and(Dimensions.CHANNEL.isPresent())
                .and(Dimensions.CUSTOMER_STATE.in("b", "a", "b").negate())
                .and(Dimensions.QUANTITY.isNot(1));
        assertThat(filter.dimensions())
                .containsExactly(
                        Dimensions.YEAR,
                        Dimensions.HOUR,
                        Dimensions.MONTH,
                        Dimensions.CHANNEL,
                        Dimensions.CUSTOMER_STATE,
                        Dimensions.QUANTITY);
        assertThat(Dimensions.CHANNEL.in("b", "a", "b")).isEqualTo(Dimensions.CHANNEL.in("a", "b"));
        assertThatThrownBy(() -> Dimensions.CHANNEL.in()).hasMessageContaining("would match nothing");
        assertThatThrownBy(() -> Dimensions.YEAR.between(2, 1)).hasMessageContaining("Maybe swap the ends");
        assertThatThrownBy(() -> new Filter.And(List.of())).hasMessageContaining("'and' needs");
        assertThatThrownBy(() -> new Filter.Or(List.of())).hasMessageContaining("'or' needs");
    }

    @Test
    void operatorsKnowTheirOpposite() {
        for (Operator operator : Operator.values()) {
            for (int comparison = -1; comparison <= 1; comparison++) {
                assertThat(operator.negated().accepts(comparison)).isNotEqualTo(operator.accepts(comparison));
            }
            assertThat(operator.negated().negated()).isEqualTo(operator);
        }
    }

    @Test
    void conditionsSayWhatTheyLookAt() {
        Having having = Measures.ORDERS
                .atMost(3)
                .or(Measures.ITEMS.lessThan(2).negate())
                .and(Measures.UNITS.isMissing())
                .and(Measures.LATE_SHARE.greaterThan(0.1).and(Measures.REVIEWS.is(1)));
        assertThat(having.measures())
                .containsExactly(
                        Measures.ORDERS, Measures.ITEMS, Measures.UNITS, Measures.LATE_SHARE, Measures.REVIEWS);
        assertThatThrownBy(() -> new Having.And(List.of())).hasMessageContaining("'and' needs");
        assertThatThrownBy(() -> new Having.Or(List.of())).hasMessageContaining("'or' needs");
        assertThatThrownBy(() -> Measures.LAST_ORDER_DAY.atLeast(1)).hasMessageContaining("is a day");
    }

    @Test
    void measuresThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Measure.count("X", Grain.CUSTOMER)).hasMessageContaining("Maybe count distinct");
        assertThatThrownBy(() -> Measure.sum("X", Field.CHANNEL)).hasMessageContaining("needs numbers");
        assertThatThrownBy(() -> Measure.last("X", Field.CHANNEL)).hasMessageContaining("needs numbers");
        assertThatThrownBy(() -> Measure.countDistinct("X", Grain.ORDER, Field.PRODUCT_ID))
                .hasMessageContaining("can't look from an order");
        assertThatThrownBy(() -> Measure.countDistinct("X", Grain.ITEM, Field.UNIT_PRICE))
                .hasMessageContaining("can't count different values");
        assertThatThrownBy(() -> Measure.countDistinct("X", Grain.ORDER, Field.PERSON_ID, 0))
                .hasMessageContaining("expected 1 or more");
        assertThatThrownBy(() -> Measure.quantile("X", Field.UNIT_PRICE, 1.5)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> Measures.ORDERS.plus("X", Measures.FREIGHT)).hasMessageContaining("can't combine");
        assertThatThrownBy(() -> Measure.ratio("X", Measures.LAST_ORDER_DAY, Measures.ORDERS))
                .hasMessageContaining("Maybe use daysUntilAsOf");
        assertThatThrownBy(() -> Measure.daysUntilAsOf("X", Measures.ORDERS)).hasMessageContaining("is a day");
        assertThatThrownBy(() -> Measures.LATE_SHARE.where(Dimensions.YEAR.is(1)))
                .hasMessageContaining("Maybe put the condition on those");
        assertThatThrownBy(() -> Measures.ORDERS.where(Dimensions.PRODUCT.is("p")))
                .hasMessageContaining("an order doesn't belong to one product");
        assertThatThrownBy(() -> Measures.ORDERS.in(Unit.STARS)).hasMessageContaining("can't be in STARS");
        for (String name : List.of("", " ", " a", "a ", "a\nb", "\u0000", "a\u2028b")) {
            assertThatThrownBy(() -> Measure.count(name, Grain.ORDER))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("can't be a name")
                    .hasMessageContaining("Maybe '");
        }
        assertThatThrownBy(() -> Dimension.of("PRICE", Field.UNIT_PRICE, "")).hasMessageContaining("Maybe use bands");
    }

    @Test
    void measuresKeepWhatTheyAreOf() {
        Filter big = Dimensions.QUANTITY.atLeast(2);
        Filter one = Dimensions.YEAR.is(2017);
        for (Measure measure : List.of(
                Measure.sum("M", Field.UNIT_PRICE),
                Measure.average("M", Field.UNIT_PRICE),
                Measure.median("M", Field.UNIT_PRICE),
                Measure.first("M", Field.UNIT_PRICE),
                Measure.count("M", Grain.ITEM),
                Measure.countDistinct("M", Grain.ITEM, Field.PRODUCT_ID))) {
            Measure narrowed = measure.where(big).where(one);
            assertThat(((Formula.Aggregate) narrowed.formula()).where()).isEqualTo(big.and(one));
            assertThat(((Formula.Aggregate) narrowed.formula()).value())
                    .isEqualTo(((Formula.Aggregate) measure.formula()).value());
            assertThat(narrowed.unit()).isEqualTo(measure.unit());
            assertThat(narrowed).isNotEqualTo(measure);
        }
        Measure described = Measures.ORDERS.named("MINE").described("Mine.", "Kimball");
        assertThat(described.description()).isEqualTo("Mine.");
        assertThat(described.source()).isEqualTo("Kimball");
        assertThat(described).hasToString("MINE").hasSameHashCodeAs(Measures.ORDERS.named("MINE"));
        assertThat(Measures.ORDERS.plus("TWICE", Measures.ORDERS).formula().operands())
                .containsExactly(Measures.ORDERS);
    }

    @Test
    void sortKeysNameTheirColumn() {
        assertThat(Measures.ORDERS.ascending()).isEqualTo(new SortKey("ORDERS", SortKey.Direction.ASCENDING));
        assertThat(Dimensions.MONTH.descending()).isEqualTo(new SortKey("MONTH", SortKey.Direction.DESCENDING));
        assertThat(Dimensions.MONTH.greaterThan(YearMonth.of(2017, 1))).isInstanceOf(Filter.Comparison.class);
        assertThat(Dimensions.MONTH.hashCode()).isEqualTo(Dimensions.MONTH.hashCode());
        assertThat(new Step.Growth(Measures.ORDERS, 12).name()).isEqualTo("ORDERS.GROWTH_12");
        assertThat(new Step.ShareOfFirst(Measures.ORDERS, List.of()).name()).isEqualTo("ORDERS.SHARE_OF_FIRST");
        assertThat(new Step.ShareOfFirst(Measures.ORDERS, List.of()).unit()).isEqualTo(Unit.SHARE);
        assertThat(new Step.ShareOfFirst(Measures.ORDERS, List.of()).isAlongTime())
                .isFalse();
        assertThatThrownBy(() -> new Step.ShareOfFirst(Measures.LAST_ORDER_DAY, List.of()))
                .hasMessageContaining("no change, mean or share. Maybe use a count");
        assertThat(new Step.Growth(Measures.ORDERS, 1).unit()).isEqualTo(Unit.SHARE);
        assertThat(new Step.RunningTotal(Measures.ORDERS).unit()).isEqualTo(Unit.COUNT);
        assertThat(new Step.MovingAverage(Measures.GROSS_REVENUE, 3).unit()).isEqualTo(Unit.MONEY);
    }

    @Test
    void engineAnswersOneQueryAsItAnswersMany() {
        ResultTable empty = ResultTable.of(
                List.of(),
                0,
                ResultProvenance.of(
                        new Provenance("none", "1", Map.of(), List.of()), Query.of(Measures.ORDERS), "none"));
        try (Engine engine = (queries, cancellation) -> List.of(empty)) {
            assertThat(engine.run(Query.of(Measures.ORDERS))).isSameAs(empty);
            assertThat(engine.run(List.of(Query.of(List.of(Measures.ORDERS))))).containsExactly(empty);
        }
        assertThat(empty.toJson()).endsWith("\"rows\" : []\n}\n");
    }

    @Test
    void dimensionsAndOrderAreSaidOnce() {
        Query query = Query.of(Measures.ORDERS).by(Dimensions.MONTH).orderBy(Measures.ORDERS.descending());
        assertThatThrownBy(() -> query.by(Dimensions.YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the query is by [MONTH] already and can't be by [YEAR] too. Maybe list all of them in one"
                        + " by(...).");
        assertThatThrownBy(() -> query.orderBy(Dimensions.MONTH.ascending()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the query is ordered by [ORDERS] already and can't be ordered by [MONTH] too. Maybe list all"
                                + " keys in one orderBy(...), the first one first.");
        assertThat(query.limit(3).limit(5).limit()).isEqualTo(new Limit(5, List.of()));
        assertThat(Query.of(Measures.ORDERS).by().by(Dimensions.MONTH).dimensions())
                .containsExactly(Dimensions.MONTH);
    }

    @Test
    void conditionOnWhatAMeasureDoesNotReachIsRefused() {
        assertThatThrownBy(() -> Measure.count("MINE", Grain.ORDER).where(Dimensions.SELLER_STATE.is("SP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "MINE can't have a condition on SELLER_STATE: an order doesn't belong to one seller. Maybe use a"
                                + " measure that counts items, or put the condition on the query.");
    }

    @Test
    void queryIsAboutItsOwnColumns() {
        Query query = Query.of(Measures.ORDERS).by(Dimensions.MONTH);
        assertThatThrownBy(() -> Query.of()).hasMessageContaining("at least one measure");
        assertThatThrownBy(() -> Query.of(Measures.ORDERS).by(Dimensions.MONTH, Dimensions.MONTH))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> query.orderBy(Measures.ITEMS.ascending())).hasMessageContaining("can't be ordered by");
        assertThatThrownBy(() -> query.having(Measures.ITEMS.is(1))).hasMessageContaining("Maybe add it");
        assertThatThrownBy(() -> query.limit(1, Dimensions.YEAR)).hasMessageContaining("the limit is per YEAR");
        assertThat(query.having(Measures.ORDERS.is(1))
                        .having(Measures.ORDERS.is(2))
                        .having())
                .isEqualTo(Measures.ORDERS.is(1).and(Measures.ORDERS.is(2)));
    }

    @Test
    void attributesMayBeCalledAnything() {
        CommerceData shop = RandomShop.of(1, 20, 0);
        Dimension<?> color = Catalogue.of(shop).dimension("PRODUCT.color (EU)");
        assertThat(color).isEqualTo(Dimensions.productAttribute("color (EU)"));
        assertThat(Catalogue.of(shop).dimension("CUSTOMER.loyalty (EU)"))
                .isEqualTo(Dimensions.customerAttribute("loyalty (EU)"));
        assertThat(Field.productAttribute("color (EU)").findIn(shop)).isPresent();
        assertThat(Field.productAttribute("colour").findIn(shop)).isEmpty();
        for (String name : List.of("a/b", "100 %", "größe", "色", "\"'`\\", "$.where[0]", "?", " ", "two\nlines\t")) {
            Query query = Query.of(Measures.ITEMS).by(Dimensions.productAttribute(name));
            Catalogue catalogue = Catalogue.standard().with(Dimensions.productAttribute(name));
            assertThat(Query.fromJson(query.toJson(), catalogue)).isEqualTo(query);
        }
    }
}
