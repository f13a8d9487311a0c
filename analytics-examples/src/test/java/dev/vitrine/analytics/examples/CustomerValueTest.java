package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vitrine.analytics.ml.churn.ChurnModel;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerValueTest {
    @TempDir
    private Path folder;

    @Test
    void writesFiguresCardModelsAndRuns() throws IOException {
        Path cdnow = Files.createDirectory(folder.resolve("cdnow"));
        writeMadeUpCdnow(cdnow);
        Path out = folder.resolve("out");

        ExampleRun run = ExampleRun.of(new CustomerValue(), "--cdnow", cdnow.toString(), "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("what the buyers of CDNOW are worth", "recency alone", "pareto-nbd");
        JsonNode metrics = new JsonMapper().readTree(Files.readString(out.resolve("metrics.json")));
        for (String key : new String[] {"r", "alpha", "a", "b", "logLikelihood"}) {
            assertThat(metrics.path("bgNbd").path(key).isNumber()).as(key).isTrue();
        }
        for (String key : new String[] {"r", "alpha", "s", "beta", "logLikelihood"}) {
            assertThat(metrics.path("paretoNbd").path(key).isNumber()).as(key).isTrue();
        }
        for (String key : new String[] {"p", "q", "v", "logLikelihood"}) {
            assertThat(metrics.path("gammaGamma").path(key).isNumber()).as(key).isTrue();
        }
        assertThat(metrics.path("holdout").path("models")).hasSize(4);
        assertThat(metrics.path("holdout").path("horizonDays").asInt()).isEqualTo(273);
        assertThat(metrics.path("churn").path("scorers")).hasSize(5);
        assertThat(out.resolve("model-card.md")).content().contains("# Customer value: CDNOW", "**Beware:**");
        assertThat(ChurnModel.load(out.resolve("churn.model")).horizonDays()).isEqualTo(181);
        assertThat(out.resolve("mlruns")).isNotEmptyDirectory();
        assertThat(Files.readAllLines(out.resolve("customers.csv")).get(0))
                .isEqualTo("customer,expectedPurchases,probabilityOfNone,expectedSpend,value");
    }

    private static void writeMadeUpCdnow(Path folder) throws IOException {
        Random random = new Random(1);
        StringBuilder master = new StringBuilder(" customer_id  date number_of_cds  dollar_value\r\n");
        StringBuilder sample = new StringBuilder();
        for (int customer = 1; customer <= 400; customer++) {
            int day = random.nextInt(90);
            double gap = 5 + 200 * random.nextDouble();
            double spend = 5 + 50 * random.nextDouble();
            while (day < 545 && (day < 90 || random.nextDouble() < 0.8)) {
                String rest = String.format(
                        " %s  %d  %.2f\r\n",
                        LocalDate.of(1997, 1, 1).plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE),
                        1 + random.nextInt(4),
                        spend * (0.5 + random.nextDouble()));
                master.append(String.format(" %05d", customer)).append(rest);
                sample.append(String.format(" %05d %04d", customer, customer)).append(rest);
                day += 1 + (int) (-gap * Math.log(1 - random.nextDouble()));
            }
        }
        Files.writeString(folder.resolve("CDNOW_master.txt"), master);
        Files.writeString(folder.resolve("CDNOW_sample.txt"), sample);
    }

    @Test
    void looksAtAnyShop() throws IOException {
        ExampleRun run = ExampleRun.of(
                new CustomerValue(),
                "--data",
                writeLog().toString(),
                "--as-of",
                "2011-10-15",
                "--horizon-days",
                "60",
                "--margin",
                "0.2");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "what the buyers of log.csv are worth", "before 2011-08-17", "within 60 days", "value-groups");
    }

    private Path writeLog() throws IOException {
        Random random = new Random(2);
        StringBuilder log = new StringBuilder(
                "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
        int invoice = 1;
        for (int customer = 1; customer <= 300; customer++) {
            double gap = 5 + 100 * random.nextDouble();
            int day = random.nextInt(100);
            while (day < 300 && (day < 100 || random.nextDouble() < 0.85)) {
                log.append(String.format(
                        "%d,A,Vase,%d,%s 10:00:00,3.25,%d,France\n",
                        invoice++,
                        1 + random.nextInt(9),
                        LocalDate.of(2011, 1, 1).plusDays(day),
                        customer));
                day += 1 + (int) (-gap * Math.log(1 - random.nextDouble()));
            }
        }
        return Files.writeString(folder.resolve("log.csv"), log);
    }

    @Test
    void wrongOptionsAreExplained() throws IOException {
        assertThat(ExampleRun.of(new CustomerValue(), "--cdnow", folder.toString())
                        .err())
                .contains("has no file CDNOW_master.txt");
        String log = writeLog().toString();
        assertThat(ExampleRun.of(new CustomerValue(), "--data", log, "--margin", "30")
                        .err())
                .contains("the margin is 30.0")
                .contains("Maybe 0.3 for 30 %.");
        assertThat(ExampleRun.of(new CustomerValue(), "--data", log, "--cut-off", "2099-01-01")
                        .err())
                .contains("the histories reach up to");
    }

    @Test
    void lineThatIsNoPurchaseIsNamed() throws IOException {
        writeMadeUpCdnow(folder);
        Files.writeString(folder.resolve("CDNOW_sample.txt"), " 00001 0001 19970101 1 5.00\n 00001 0001 1997 1 5.00\n");

        ExampleRun run = ExampleRun.of(new CustomerValue(), "--cdnow", folder.toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("CDNOW_sample.txt, line 2", "expected customer, day, CDs and dollars");
    }

    @Test
    void tourOfTheGuideRuns() {
        SyntheticShop shop = SyntheticShop.builder().orders(5000).build();
        PurchaseHistories histories = PurchaseHistories.of(MemoryEngine.of(shop.build()));

        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);

        assertThat(CustomerValueTour.values(shop.build(), out)).hasSize(histories.size());
        assertThat(CustomerValueTour.churn(histories)).hasSize(histories.size());
        assertThat(CustomerValueTour.holdout(histories, out).scorers()).hasSize(3);
        assertThat(text.toString()).contains("recency alone: ", "bg-nbd: ", "churn: ");
        assertThat(CustomerValueTour.published()).isCloseTo(1.226, within(0.002));
    }
}
