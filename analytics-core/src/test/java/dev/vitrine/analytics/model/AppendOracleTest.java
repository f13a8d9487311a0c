package dev.vitrine.analytics.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.fixture.ResolvedRows;
import dev.vitrine.analytics.fixture.ShopRows;
import dev.vitrine.analytics.fixture.ShopSlice;
import dev.vitrine.analytics.fixture.TableText;
import dev.vitrine.analytics.ingest.Hm;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop that is cut in pieces and put together again is the shop. */
class AppendOracleTest {

    @ParameterizedTest(name = "{0} orders, seed {1}, cut at {2}")
    @CsvSource({
        "2500, 1, 0",
        "2500, 1, 1",
        "2500, 2, 1200",
        "2500, 3, 2499",
        "2500, 4, 2500",
        "40, 5, 20",
        "12000, 6, 11000"
    })
    void syntheticShopInTwoPiecesIsTheWhole(int orders, long seed, int cut) {
        CommerceData whole =
                SyntheticShop.builder().orders(orders).seed(seed).build().build();
        ShopSlice first = ShopSlice.of(whole, 0, cut).withEarlierRows();
        ShopSlice second = ShopSlice.of(whole, cut, orders).withRowsAfter(first);

        CommerceData both = first.build().append(second.build());

        requireSame(both, whole);
    }

    @ParameterizedTest(name = "batches of {0}")
    @ValueSource(ints = {1, 7, 100, 1024})
    void manySmallBatchesAreOneBigOne(int batch) {
        int orders = 2000;
        CommerceData whole =
                SyntheticShop.builder().orders(orders).seed(17).build().build();
        ShopSlice start = ShopSlice.of(whole, 0, 1000).withEarlierRows();
        CommerceData base = start.build();

        CommerceData atOnce = base.append(ShopSlice.of(whole, 1000, orders).build());
        CommerceData bitByBit = base;
        for (int from = 1000; from < orders; from += batch) {
            bitByBit = bitByBit.append(
                    ShopSlice.of(whole, from, Math.min(orders, from + batch)).build());
        }

        assertThat(ResolvedRows.of(bitByBit)).isEqualTo(ResolvedRows.of(atOnce));
        assertThat(ShopRows.of(bitByBit).get("orders"))
                .isEqualTo(ShopRows.of(atOnce).get("orders"));
        assertThat(dictionaries(bitByBit)).isEqualTo(dictionaries(atOnce));
        requireSame(base, start.build());
    }

    @ParameterizedTest(name = "cut at {0}")
    @ValueSource(ints = {1, 30_000, 98_441})
    void olistInTwoPiecesIsTheWhole(int cut) {
        CommerceData whole =
                Olist.of(RealData.require("olist/archive.zip")).load().data();
        int orders = whole.orders().size();
        CommerceData first = ShopSlice.of(whole, 0, cut).build();
        CommerceData second = ShopSlice.of(whole, cut, orders).build();
        CommerceData all = ShopSlice.of(whole, 0, orders).build();

        CommerceData both = first.append(second);

        Map<String, List<String>> expected = ResolvedRows.of(all);
        ResolvedRows.of(both)
                .forEach((table, rows) ->
                        assertThat(rows.equals(expected.get(table))).as(table).isTrue());
        assertThat(dictionaries(both)).isEqualTo(dictionaries(all));
    }

    @Test
    void ordersWithUnnamedBuyersAndBuyersOfTwoCountriesComeTogether() {
        CommerceData whole = TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
                .load()
                .data();
        int orders = whole.orders().size();
        ShopSlice first = ShopSlice.of(whole, 0, 15_000);
        ShopSlice second = ShopSlice.of(whole, 15_000, orders);

        CommerceData both = first.build().append(second.build());

        Map<String, List<String>> expected =
                ResolvedRows.of(ShopSlice.of(whole, 0, orders).build());
        Map<String, List<String>> actual = ResolvedRows.of(both);
        for (String table : List.of("orders", "items", "payments", "products", "persons")) {
            assertThat(actual.get(table).equals(expected.get(table))).as(table).isTrue();
        }
        assertThat(named(both)).isEqualTo(named(whole));
    }

    private static int named(CommerceData data) {
        return data.customers().size() - data.customers().id().missingCount();
    }

    @Test
    void attributesComeTogether() {
        CommerceData whole = Hm.of(RealData.require("hm-sample")).load().data();
        int orders = whole.orders().size();
        CommerceData both = ShopSlice.of(whole, 0, orders / 3)
                .build()
                .append(ShopSlice.of(whole, orders / 3, orders).build());
        assertThat(ResolvedRows.of(both))
                .isEqualTo(ResolvedRows.of(ShopSlice.of(whole, 0, orders).build()));
        assertThat(dictionaries(both))
                .isEqualTo(dictionaries(ShopSlice.of(whole, 0, orders).build()));
    }

    private static void requireSame(CommerceData actual, CommerceData expected) {
        assertThat(ShopRows.of(actual)).isEqualTo(ShopRows.of(expected));
        assertThat(dictionaries(actual)).isEqualTo(dictionaries(expected));
        for (int row : new int[] {0, actual.orders().size() - 1}) {
            assertThat(actual.orders().id().find(expected.orders().id().value(row)))
                    .hasValue(row);
        }
    }

    private static Map<String, List<String>> dictionaries(CommerceData data) {
        Map<String, List<String>> dictionaries = new TreeMap<>();
        TableText.columns(data).forEach((name, column) -> {
            if (column instanceof CategoryColumn words) {
                dictionaries.put(name, words.dictionary());
            }
        });
        return dictionaries;
    }

    @Test
    void shopAppendedToNothingIsTheShop() {
        CommerceData shop = SyntheticShop.builder().orders(3000).seed(8).build().build();
        CommerceData nothing = ShopSlice.of(shop, 0, 0).build();
        requireSame(nothing.append(shop), shop);
        requireSame(shop.append(nothing), shop);
        assertThat(nothing.append(nothing).orders().isEmpty()).isTrue();
    }

    @Test
    void branchesOfOneSnapshotAreIndependent() {
        CommerceData whole =
                SyntheticShop.builder().orders(6000).seed(9).build().build();
        ShopSlice start = ShopSlice.of(whole, 0, 3000).withEarlierRows();
        CommerceData base = start.build();
        List<CommerceData> branches = new ArrayList<>();
        IntStream.range(0, 3)
                .forEach(i -> branches.add(base.append(
                        ShopSlice.of(whole, 3000 + i * 1000, 4000 + i * 1000).build())));
        for (int i = 0; i < 3; i++) {
            CommerceData alone = start.build()
                    .append(ShopSlice.of(whole, 3000 + i * 1000, 4000 + i * 1000)
                            .build());
            requireSame(branches.get(i), alone);
        }
        requireSame(base, start.build());
    }
}
