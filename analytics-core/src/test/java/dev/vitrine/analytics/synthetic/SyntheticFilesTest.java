package dev.vitrine.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.analytics.fixture.ShopRows;
import dev.vitrine.analytics.ingest.LoadedShop;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticFilesTest {
    private static final Map<String, String> HEADERS = Map.of(
            "olist_customers_dataset.csv",
            "customer_id,customer_unique_id,customer_zip_code_prefix,customer_city,customer_state",
            "olist_geolocation_dataset.csv",
            "geolocation_zip_code_prefix,geolocation_lat,geolocation_lng,geolocation_city,geolocation_state",
            "olist_order_items_dataset.csv",
            "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value",
            "olist_order_payments_dataset.csv",
            "order_id,payment_sequential,payment_type,payment_installments,payment_value",
            "olist_order_reviews_dataset.csv",
            "review_id,order_id,review_score,review_comment_title,review_comment_message,"
                    + "review_creation_date,review_answer_timestamp",
            "olist_orders_dataset.csv",
            "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,"
                    + "order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date",
            "olist_products_dataset.csv",
            "product_id,product_category_name,product_name_lenght,product_description_lenght,product_photos_qty,"
                    + "product_weight_g,product_length_cm,product_height_cm,product_width_cm",
            "olist_sellers_dataset.csv",
            "seller_id,seller_zip_code_prefix,seller_city,seller_state",
            "product_category_name_translation.csv",
            "product_category_name,product_category_name_english");

    /** SHA-256 of the files of 1,000 orders with seed 2024. Another machine must get the same. */
    private static final String GOLDEN = """
            e6128533dfb020fc8f18ff6295782d816a6fb193ec49e46fc3be20788016107d  olist_customers_dataset.csv
            762ce5429c780b2d41ef508c8dbb6441af473970740748d22cce8a5eabb95d8e  olist_geolocation_dataset.csv
            5294c55ff99a2142cbc313d8b09c727a9ba10e4926728dc73ddf5e990712c977  olist_order_items_dataset.csv
            36310667723c91931e6841fdfc5fafd0dc3a9b6c4f6e08f865ed78b21e91b684  olist_order_payments_dataset.csv
            cac0dfc6a5b1360dbb43f29e12a40bc0cb70f1b6f54d160577fffe67abc97f0d  olist_order_reviews_dataset.csv
            c9cce3ccfbebdfb12978d90ca5c4b2f67fcd7c2e0258d90b868b59e40c45d824  olist_orders_dataset.csv
            af9df0db777405ef6f7dfc30fb244290e045839702e179059a68e99eb5b4ea6f  olist_products_dataset.csv
            2a2cbae8cf2006a61c31af5b97d5a6b5d7aee6262de78e4bdace244c365fad5f  olist_sellers_dataset.csv
            50d0b975cd8a3ca90d958daedcfbea63e7e9192fa41b82981837ac0c78fcebfb  product_category_name_translation.csv
            """;

    @TempDir
    Path directory;

    private static SyntheticShop shop(long orders) {
        return SyntheticShop.builder().orders(orders).seed(2024).build();
    }

    private static List<String> namesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void filesHaveOlistsNamesAndHeaders() throws IOException {
        Path made = directory.resolve("not/yet/there");
        shop(1).write(made);
        Map<String, String> headers = new TreeMap<>();
        for (String name : namesIn(made)) {
            headers.put(name, Files.readAllLines(made.resolve(name)).get(0));
        }
        assertThat(headers).isEqualTo(HEADERS);
    }

    @Test
    void filesAreTheSameOnEveryMachine() throws IOException {
        shop(1_000).write(directory);
        String sums = namesIn(directory).stream()
                .map(name -> {
                    try {
                        return sha256(directory.resolve(name)) + "  " + name + "\n";
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .collect(Collectors.joining());
        assertThat(sums).isEqualTo(GOLDEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3_000})
    void loadingTheFilesGivesTheSameTablesAsBuilding(long orders) {
        SyntheticShop shop = shop(orders);
        shop.write(directory);
        LoadedShop loaded = Olist.of(directory).load();
        assertThat(loaded.report().files()).allMatch(file -> file.rowsQuarantined() == 0 && file.valuesBlanked() == 0);
        Map<String, List<?>> expected = ShopRows.of(shop.build());
        ShopRows.of(loaded.data())
                .forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(expected.get(table)));
    }

    @Test
    void existingFileIsNotOverwritten() throws IOException {
        Path existing = directory.resolve("olist_orders_dataset.csv");
        Files.writeString(existing, "mine");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> shop(10).write(directory))
                .withMessage(existing + ": already exists and is not overwritten. Maybe choose an empty directory.")
                .withCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(existing).hasContent("mine");
        assertThat(namesIn(directory)).containsExactly("olist_orders_dataset.csv");
    }

    @Test
    void leftoverOfAKilledWriteIsReportedAndKept() throws IOException {
        Path leftover = Files.createFile(directory.resolve("olist_sellers_dataset.csv.part"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> shop(10).write(directory))
                .withMessageStartingWith(leftover + ": already exists")
                .withMessageContaining("Maybe another program is writing here");
        assertThat(namesIn(directory)).containsExactly("olist_sellers_dataset.csv.part");
    }

    @Test
    void otherFilesInTheDirectoryAreLeftAlone() throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "mine");
        shop(10).write(directory);
        assertThat(namesIn(directory)).hasSize(10).contains("notes.txt");
    }

    @Test
    void fileInPlaceOfTheDirectoryIsReported() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> shop(10).write(file));
    }

    @Test
    void cancelledWriteLeavesNothing() {
        Path made = directory.resolve("shop");
        Cancellation cancellation = Cancellation.create();
        cancellation.cancel();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> shop(10).write(made, Progress.none(), cancellation));
        assertThat(made).doesNotExist();
    }

    @Test
    void fileThatAppearsMeanwhileIsNotOverwritten() throws IOException {
        Path late = directory.resolve("product_category_name_translation.csv");
        Progress intruder = update -> {
            try {
                Files.writeString(late, "theirs");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> shop(10).write(directory, intruder, Cancellation.create()))
                .withMessageContaining("already exists");
        assertThat(namesIn(directory)).containsExactly("product_category_name_translation.csv");
        assertThat(late).hasContent("theirs");
    }
}
