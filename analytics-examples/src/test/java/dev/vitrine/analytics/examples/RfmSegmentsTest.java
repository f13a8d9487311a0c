package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitrine.analytics.VitrineVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RfmSegmentsTest {

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void tellsTheSegmentsOfTheUsersFiles() throws IOException {
        assertThat(run("--data", shop())).isZero();

        assertThat(err).isEmpty();
        assertThat(out)
                .startsWith("Vitrine " + VitrineVersion.current() + ": customers of shop, as of 2023-03-18")
                .containsPattern("New Customers +1 +50.0% +25.50 +56.0% +2 +1 +25.50")
                .containsPattern("Champions +0 +0.0% +0.00 +0.0% +- +- +-")
                .containsPattern("All +2 +45.50")
                .containsPattern("recency +50 +38 +26 +14")
                .contains("There are fewer than 30 customers (2)");
        assertReadable();
    }

    @Test
    void tellsTheCampaignsIfAsked() throws IOException {
        assertThat(run("--data", shop(), "--map", "S3")).isZero();
        assertThat(out)
                .containsPattern("VIP Loyalty +1 +50.0%")
                .containsPattern("Standard Promo +1 +50.0%")
                .doesNotContain("Champions", "Where the scores begin");
        assertReadable();
    }

    @Test
    void withoutDataTellsOfAMadeUpShop() {
        assertThat(run()).isZero();
        assertThat(out).contains("customers of A made-up shop").containsPattern("Lost +[1-9]");
        assertReadable();
    }

    @Test
    void dayBeforeTheFirstOrderMakesAnEmptyStory() throws IOException {
        assertThat(run("--data", shop(), "--as-of", "2000-01-01")).isZero();
        assertThat(out).contains("there is nobody to").doesNotContain("Where the scores begin");
        assertReadable();
    }

    private void assertReadable() {
        assertThat(out.lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("null"));
    }

    @Test
    void writesCustomersAndSegments() throws IOException {
        Path results = folder.resolve("a/results");
        assertThat(run("--data", shop(), "--map", "s3", "--out", results.toString()))
                .isZero();

        assertThat(results.resolve("customers.csv")).hasContent("""
                person,recencyDays,frequency,monetary,r,f,m,segment
                C1,62,1,20.00,1,1,1,Standard Promo
                C2,2,1,25.50,5,1,5,VIP Loyalty
                """);
        assertThat(Files.readString(results.resolve("segments.csv")))
                .startsWith("""
                segment,customers,revenue,share
                VIP Loyalty,1,25.50,0.5604395604395""")
                .endsWith("Standard Promo,1,20.00,0.43956043956043955\n");
        try (Stream<Path> files = Files.list(results)) {
            assertThat(files).hasSize(2);
        }
        assertThat(out).endsWith("2 files written to " + results + System.lineSeparator());
    }

    @Test
    void failureWritesNothing() throws IOException {
        Path shop = SmallShop.writeWithABadRow(folder.resolve("shop"));
        Path results = folder.resolve("results");
        assertThat(run("--data", shop.toString(), "--out", results.toString())).isEqualTo(1);
        assertThat(err).startsWith("rfm-segments: orders.csv:5");
        assertThat(results).doesNotExist();
        assertThat(run("--data", shop.toString(), "--bad-rows", "skip", "--out", results.toString()))
                .isZero();
        assertThat(results.resolve("customers.csv")).content().contains("C1,62,", "New Customers");
    }

    @Test
    void mapThatIsNoneIsWrongUsage() {
        assertThat(run("--map", "eleven")).isEqualTo(2);
        assertThat(err).contains("'eleven' is not one of s3, ten.");
    }

    @Test
    void onlineRetailHasItsGoldenSegments() throws IOException {
        Path data = Path.of(System.getProperty("vitrine.data", "../shared/data"))
                .resolve("online-retail/online_retail.csv.gz");
        assumeTrue(Files.exists(data), () -> "switched off: no real data at " + data);
        String[] args = {"--data", data.toString(), "--as-of", "2011-12-10", "--out", folder.toString()};

        assertThat(run(args)).isZero();
        assertThat(out)
                .containsPattern("Champions +324 +7.5% +3,830,794.53 +43.0% +5 +13 +4,767.17")
                .containsPattern("Can't Lose Them +196 ")
                .containsPattern("All +4,338 +8,911,407.90");
        assertThat(Files.readAllLines(folder.resolve("customers.csv"))).hasSize(4339);

        assertThat(run(Stream.concat(Stream.of(args), Stream.of("--map", "s3")).toArray(String[]::new)))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("segments.csv")))
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("segment,customers,revenue,share"),
                        line -> assertThat(line).startsWith("VIP Loyalty,1008,6561084.290,0.736"),
                        line -> assertThat(line).startsWith("Churn Recovery,1463,1054253.511,0.118"),
                        line -> assertThat(line).startsWith("Standard Promo,1867,1296070.103,0.145"));
    }

    private String shop() throws IOException {
        return SmallShop.write(folder.resolve("shop")).toString();
    }

    private int run(String... args) {
        ExampleRun run = ExampleRun.of(new RfmSegments(), args);
        out = run.out();
        err = run.err();
        return run.exitCode();
    }
}
