package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.contract.LegalPairs;
import dev.vitrine.analytics.query.contract.RandomQueries;
import dev.vitrine.analytics.query.sql.Groups;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbFilesTest {
    private static final SyntheticShop SHOP =
            SyntheticShop.builder().orders(1_000).seed(5).build();

    @TempDir
    private Path folder;

    @Test
    void parquetAndCsvGiveWhatTheShopGives() {
        CommerceData data = SHOP.build();
        try (DuckDbEngine shop = DuckDbEngine.of(data);
                DuckDbEngine parquet = DuckDbEngine.ofFiles(shop.exportParquet(folder.resolve("it's parquet")));
                DuckDbEngine csv = DuckDbEngine.ofFiles(shop.exportCsv(folder.resolve("csv")), data.moneyScale())) {
            for (Query query : RandomQueries.of(data, 9, 30)) {
                Groups.assertSame(shop.rows(query), parquet.rows(query));
                Groups.assertSame(shop.rows(query), csv.rows(query));
            }
        }
    }

    @Test
    void filesOfOlistGiveWhatTheLoadedShopGives() {
        SHOP.write(folder);
        check(Olist.of(folder).load().data(), folder, 20);
    }

    @Test
    void realFilesOfOlistGiveWhatTheLoadedShopGives() throws IOException {
        UnpackedOlist.into(folder);
        check(Olist.of(folder).load().data(), folder, 4);
    }

    private static void check(CommerceData data, Path files, int queries) {
        try (DuckDbEngine shop = DuckDbEngine.of(data);
                DuckDbEngine olist = DuckDbEngine.ofOlist(files)) {
            for (Query query : RandomQueries.of(data, 31, queries)) {
                Groups.assertSame(shop.rows(query), olist.rows(query));
            }
        }
    }

    @Test
    void patternReadsManyFilesAndDerivedColumnsAreComputed() throws IOException {
        Files.writeString(folder.resolve("orders-1.csv"), """
                order_key,customer_key,order_id,status,purchased_at
                a,x,a,delivered,2018-01-02 10:00:00
                b,y,b,delivered,2018-01-01 10:00:00
                """);
        Files.writeString(folder.resolve("orders-2.csv"), """
                order_key,customer_key,order_id,status,purchased_at
                c,x,c,Delivered,
                d,,d,,2018-02-01 00:00:00
                """);
        Files.writeString(folder.resolve("customers.csv"), """
                customer_key,person_id,attribute_tier
                x,ann,gold
                y,ann,
                """);
        Files.writeString(folder.resolve("items.csv"), """
                order_key,product_key,quantity,unit_price
                a,p,2,1.50
                a,q,1,2.25
                """);
        Map<String, String> files = Map.of(
                "orders", folder.resolve("orders-*.csv").toString(),
                "customers", folder.resolve("customers.csv").toString(),
                "items", folder.resolve("items.csv").toString());
        try (DuckDbEngine engine = DuckDbEngine.ofFiles(files)) {
            assertThat(Groups.keys(
                            engine.rows(Query.of(Measures.ORDERS).by(Dimensions.ORDER_ID, Dimensions.ORDER_NUMBER))))
                    .isEqualTo(
                            List.of(List.of("a", 2L), List.of("b", 1L), List.of("c", 3L), List.of("d", "(missing)")));
            assertThat(Groups.keys(engine.rows(Query.of(Measures.ORDERS).by(Dimensions.ORDER_LINES))))
                    .isEqualTo(List.of(List.of(0L), List.of(2L)));
            assertThat(Groups.number(engine.rows(Query.of(Measures.GROSS_REVENUE)), 0, 0))
                    .isEqualTo(525L);
            assertThat(Groups.keys(engine.rows(Query.of(Measures.ORDERS).by(Dimensions.customerAttribute("tier")))))
                    .isEqualTo(List.of(List.of("gold"), List.of("(missing)")));
            assertThat(Groups.keys(engine.rows(Query.of(Measures.ORDERS).by(Dimensions.customerAttribute("colour")))))
                    .isEqualTo(List.of(List.of("(missing)")));
            assertThat(Groups.keys(engine.rows(Query.of(Measures.PAYMENT_VALUE).by(Dimensions.MONTH))))
                    .isEmpty();
        }
    }

    @Test
    void noFilesAreAnEmptyShop() {
        CommerceData empty = ShopFixture.shop().build();
        try (DuckDbEngine shop = DuckDbEngine.of(empty);
                DuckDbEngine files = DuckDbEngine.ofFiles(Map.of())) {
            for (Query query : LegalPairs.together(empty)) {
                Groups.assertSame(shop.rows(query), files.rows(query));
                assertThat(Groups.keys(shop.rows(query)).size())
                        .isEqualTo(query.dimensions().isEmpty() ? 1 : 0);
            }
        }
    }

    @Test
    void whatIsWrongWithFilesIsSaid() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DuckDbEngine.ofFiles(Map.of("order", "x.csv")))
                .withMessageContaining("there is no table 'order'. Maybe one of [orders, items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DuckDbEngine.ofFiles(Map.of("orders", "x.json")))
                .withMessageContaining("'x.json' is neither .parquet nor .csv");
        Path file = Files.writeString(folder.resolve("orders.csv"), "id,status\n1,new\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DuckDbEngine.ofFiles(Map.of("orders", file.toString())))
                .withMessageContaining(
                        "orders.csv has no column 'order_key', which the table orders needs; it has [id, status]");
        assertThatExceptionOfType(WarehouseException.class)
                .isThrownBy(() -> DuckDbEngine.ofFiles(Map.of("orders", "nowhere.csv")))
                .withMessageContaining("nowhere.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DuckDbEngine.ofOlist(folder))
                .withMessageContaining("has no file olist_orders_dataset.csv. Maybe unpack the archive");
    }

    @Test
    void folderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (DuckDbEngine engine = DuckDbEngine.ofFiles(Map.of())) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> engine.exportCsv(file.resolve("sub")));
            Files.createDirectory(folder.resolve("orders.parquet"));
            Files.createDirectories(folder.resolve("orders.parquet").resolve("orders.parquet"));
            assertThatExceptionOfType(WarehouseException.class)
                    .isThrownBy(() -> engine.exportParquet(folder))
                    .withMessageContaining("COPY (SELECT * FROM orders)");
        }
    }
}
