package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.VitrineVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareProductsTest {

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void bestSellersAreComparedUnlessOthersAreNamed() throws IOException {
        assertThat(run("--data", shop())).isZero();

        assertThat(err).isEmpty();
        assertThat(out)
                .startsWith("Vitrine " + VitrineVersion.current() + ": products of shop side by side")
                .containsPattern("A +P2 +Lamp +Home")
                .containsPattern("B +P1 +Vase +Home")
                .containsPattern("First sale +2023-03-16 +2023-01-15")
                .containsPattern("Units +1 +2")
                .containsPattern("Revenue +25.50 +20.00")
                .containsPattern("Stage +- +-")
                .containsPattern("who bought again +0.0% +0.0%")
                .containsPattern("Lost lines +0.0% +50.0%")
                .containsPattern("2023-01 +- +2")
                .contains("* The data name no sales channel.");
        assertLinesFit();
    }

    @Test
    void namedProductsComeInTheirOrder() throws IOException {
        assertThat(run("--data", shop(), "--products", "P1,P2")).isZero();
        assertThat(out).containsPattern("A +P1 +Vase").containsPattern("Revenue +20.00 +25.50");
    }

    @Test
    void unknownProductIsWrongUsageWithTheNearest() throws IOException {
        assertThat(run("--data", shop(), "--products", "P1,P3")).isEqualTo(2);
        assertThat(err.strip())
                .isEqualTo("compare-products: --products: the shop has no product 'P3'. Maybe 'P1' or 'P2'.");
        assertThat(out).isEmpty();
    }

    @Test
    void dayBeforeTheFirstOrderLeavesNothingToCompare() throws IOException {
        assertThat(run("--data", shop(), "--as-of", "2000-01-01")).isEqualTo(2);
        assertThat(err).contains("nothing to compare. Maybe a later --as-of.");
    }

    @Test
    void knownProductWithoutASaleIsTold() throws IOException {
        assertThat(run("--data", shop(), "--products", "P2", "--as-of", "2023-02-01"))
                .isZero();
        assertThat(out).contains("side by side, as of 2023-02-01", "No order line that counts names the product 'P2'.");
    }

    @Test
    void filesHoldTheComparison() throws IOException {
        Path results = folder.resolve("results");
        assertThat(run("--data", shop(), "--out", results.toString())).isZero();
        assertThat(Files.readString(results.resolve("comparison.csv")).lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("productId,name,category,firstSale,lastSale,orders,lines,units,revenue,revenueShare");
        assertThat(Files.readString(results.resolve("comparison.json")))
                .contains("\"product-comparison\"", "\"productId\" : \"P2\"", "\"revenue\" : \"25.50\"");
        assertThat(out).endsWith("2 files written to " + results + System.lineSeparator());

        Path again = folder.resolve("again");
        run("--data", shop(), "--out", again.toString());
        for (String name : new String[] {"comparison.csv", "comparison.json"}) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(results.resolve(name));
        }
    }

    @Test
    void madeUpShopIsComparedWithoutData() {
        assertThat(run()).isZero();
        assertThat(out).containsPattern("Buyers +[1-9]").containsPattern("mean score +[1-5]");
        assertLinesFit();
    }

    @Test
    void manyProductsComeFourAbreast() throws IOException {
        Files.createDirectories(folder.resolve("many"));
        StringBuilder sales = new StringBuilder("no,sku,price\n");
        for (int product = 0; product < 21; product++) {
            sales.append("1,S").append(product).append(",2\n");
        }
        Files.writeString(folder.resolve("many/sales.csv"), sales.toString());
        Path mapping = Files.writeString(folder.resolve("many/mapping.json"), """
                {"tables": {"lines": {"file": "sales.csv", "fields": {"order": "no", "product": "sku",
                  "unitPrice": "price"}}}}
                """);
        assertThat(run("--kind", mapping.toString(), "--products", "S0,S1,S2,S3,S4"))
                .isZero();
        assertThat(out).contains("Side by side", "Alone");
        assertLinesFit();

        String all = IntStream.range(0, 21).mapToObj(i -> "S" + i).collect(Collectors.joining(","));
        assertThat(run("--kind", mapping.toString(), "--products", all)).isEqualTo(2);
        assertThat(err).contains("21 products don't fit side by side", "Maybe compare them in groups.");
    }

    private void assertLinesFit() {
        assertThat(out.lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("null"));
    }

    private String shop() throws IOException {
        return SmallShop.write(folder.resolve("shop")).toString();
    }

    private int run(String... args) {
        ExampleRun run = ExampleRun.of(new CompareProducts(), args);
        out = run.out();
        err = run.err();
        return run.exitCode();
    }
}
