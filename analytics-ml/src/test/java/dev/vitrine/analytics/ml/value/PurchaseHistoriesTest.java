package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurchaseHistoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @TempDir
    private Path folder;

    private static PurchaseHistory history(String customer, int... days) {
        return new PurchaseHistory(
                customer,
                java.util.Arrays.stream(days)
                        .mapToObj(day -> new Purchase(FIRST.plusDays(day), 1, 2, 3, 10 + day))
                        .toList(),
                List.of());
    }

    private PurchaseHistories log(String... lines) throws IOException {
        Path file = folder.resolve("log.csv");
        Files.writeString(
                file,
                "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                        + String.join("\n", lines) + "\n");
        return PurchaseHistories.of(MemoryEngine.of(
                TransactionLog.of(file).load(IngestOptions.ofDefaults()).data()));
    }

    @Test
    void purchasesAreDaysOnWhichOrdersThatCountCameToMoreThanZero() throws IOException {
        PurchaseHistories histories = log(
                "1,A,Vase,2,2011-01-01 09:00:00,3.00,17850,United Kingdom",
                "1,B,Lamp,1,2011-01-01 09:00:00,4.00,17850,United Kingdom",
                "2,A,Vase,1,2011-01-01 17:00:00,3.00,17850,United Kingdom",
                "3,A,Vase,1,2011-02-01 17:00:00,0.00,17850,United Kingdom",
                "C4,A,Vase,-1,2011-03-01 10:00:00,3.00,17850,United Kingdom",
                "5,A,Vase,1,2011-03-05 10:00:00,3.00,,United Kingdom",
                "6,A,Vase,5,2011-03-04 10:00:00,3.00,13047,France");

        assertThat(histories.until()).isEqualTo(LocalDate.of(2011, 3, 6));
        assertThat(histories.customers())
                .containsExactly(
                        new PurchaseHistory(
                                "13047", List.of(new Purchase(LocalDate.of(2011, 3, 4), 1, 1, 5, 15)), List.of()),
                        new PurchaseHistory(
                                "17850",
                                List.of(new Purchase(LocalDate.of(2011, 1, 1), 2, 3, 4, 13)),
                                List.of(new Purchase(LocalDate.of(2011, 3, 1), 1, 1, 0, 3))));
    }

    @Test
    void shopWithoutSalesTeachesNothing() {
        assertThatThrownBy(() -> log("1,A,Vase,2,2011-01-01 09:00:00,0.00,17850,United Kingdom"))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("nobody has an order that counts")
                .hasMessageContaining("SalesScope.ALL");
    }

    @Test
    void countedOrdersCanBeChosen() {
        MemoryEngine engine =
                MemoryEngine.of(SyntheticShop.builder().orders(3000).build().build());

        PurchaseHistories standing = PurchaseHistories.of(engine);
        assertThat(standing.size()).isGreaterThan(2000);
        assertThat(PurchaseHistories.of(engine, SalesScope.ALL).size()).isGreaterThanOrEqualTo(standing.size());
        assertThat(PurchaseHistories.of(engine, SalesScope.COMPLETED).size()).isLessThanOrEqualTo(standing.size());
    }

    @Test
    void onlineRetailHasTheKnownCustomers() {
        PurchaseHistories histories = PurchaseHistories.of(
                MemoryEngine.of(TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
                        .load(IngestOptions.ofDefaults())
                        .data()));

        assertThat(histories.size()).isEqualTo(4338);
        assertThat(histories.until()).isEqualTo(LocalDate.of(2011, 12, 10));
        assertThat(histories.before(LocalDate.of(2011, 9, 9)).size()).isEqualTo(3362);
    }

    @Test
    void whatCameLaterIsNotKnown() {
        PurchaseHistories all = PurchaseHistories.of(
                "buyers",
                FIRST.plusDays(100),
                List.of(history("B", 0, 5, 40), history("A", 40), history("C", 99, 100)));

        assertThat(all.customers()).extracting(PurchaseHistory::customer).containsExactly("A", "B", "C");
        assertThat(all.find("C").orElseThrow().purchases()).hasSize(1);
        PurchaseHistories known = all.before(FIRST.plusDays(40));
        assertThat(known.customers()).containsExactly(history("B", 0, 5));
        assertThat(known.size()).isEqualTo(1);
        assertThat(known.find("A")).isEmpty();
        assertThat(all.find("Z")).isEmpty();
        assertThat(all.before(FIRST.plusDays(100))).isSameAs(all);
        assertThatThrownBy(() -> known.before(FIRST.plusDays(41)))
                .hasMessageContaining("the histories reach up to 2023-02-10, the day is 2023-02-11");
    }

    @Test
    void historyOfCustomersTwiceIsRefused() {
        assertThatThrownBy(() -> PurchaseHistories.of("buyers", FIRST, List.of(history("A", 0), history("A", 3))))
                .hasMessageContaining("customer A has two histories");
    }

    @Test
    void purchasesOfOneDayAreOne() {
        PurchaseHistory history = new PurchaseHistory(
                "A",
                List.of(
                        Purchase.of(FIRST.plusDays(7), 5),
                        Purchase.of(FIRST, 1),
                        new Purchase(FIRST.plusDays(7), 2, 3, 4, 2.5)),
                List.of());

        assertThat(history.purchases())
                .containsExactly(Purchase.of(FIRST, 1), new Purchase(FIRST.plusDays(7), 3, 3, 4, 7.5));
        assertThat(history.first()).isEqualTo(FIRST);
        assertThat(history.last()).isEqualTo(FIRST.plusDays(7));
        assertThat(history.purchasesBetween(FIRST.plusDays(1), FIRST.plusDays(8)))
                .isEqualTo(1);
        assertThat(history.purchasesBetween(FIRST, FIRST.plusDays(7))).isEqualTo(1);
        assertThat(history.amountBetween(FIRST, FIRST.plusDays(8))).isEqualTo(8.5);
        assertThat(history.amountBetween(FIRST.plusDays(1), FIRST.plusDays(7))).isZero();
        assertThatThrownBy(() -> new PurchaseHistory("A", List.of(), List.of()))
                .hasMessageContaining("customer A has no purchases");
    }

    @Test
    void returnsThatCameLaterAreNotKnownEither() {
        PurchaseHistory history =
                new PurchaseHistory("A", List.of(Purchase.of(FIRST, 1)), List.of(Purchase.of(FIRST.plusDays(3), 1)));

        assertThat(history.findBefore(FIRST)).isEmpty();
        assertThat(history.findBefore(FIRST.plusDays(3)).orElseThrow().returns())
                .isEmpty();
        assertThat(history.findBefore(FIRST.plusDays(4))).contains(history);
    }

    @Test
    void summaryCountsRepeatsAndTimes() {
        PurchaseSummaries summaries = PurchaseHistories.of(
                        "buyers", FIRST.plusDays(71), List.of(history("A", 0, 14, 35), history("B", 70)))
                .summaries(TimeScale.WEEKS);

        assertThat(summaries.scale()).isEqualTo(TimeScale.WEEKS);
        assertThat(summaries.repeaters()).isEqualTo(1);
        assertThat(summaries.customers())
                .containsExactly(
                        new PurchaseSummary("A", 2, 5, 10, TimeScale.WEEKS, 34.5),
                        new PurchaseSummary("B", 0, 0, 0, TimeScale.WEEKS, null));
        assertThat(summaries.customers().get(0).in(TimeScale.DAYS))
                .isEqualTo(new PurchaseSummary("A", 2, 35, 70, TimeScale.DAYS, 34.5));
    }

    @Test
    void fingerprintsAreOfTheContent() {
        PurchaseHistories one = PurchaseHistories.of("buyers", FIRST.plusDays(50), List.of(history("A", 0, 14)));
        PurchaseHistories same = PurchaseHistories.of("buyers", FIRST.plusDays(50), List.of(history("A", 0, 14)));
        PurchaseHistories other = PurchaseHistories.of("buyers", FIRST.plusDays(50), List.of(history("A", 0, 15)));

        assertThat(one.fingerprint()).isEqualTo(same.fingerprint()).isNotEqualTo(other.fingerprint());
        assertThat(one.summaries(TimeScale.DAYS).fingerprint())
                .isEqualTo(same.summaries(TimeScale.DAYS).fingerprint())
                .isNotEqualTo(other.summaries(TimeScale.DAYS).fingerprint());
    }

    @Test
    void impossiblePurchasesAndSummariesAreRefused() {
        assertThatThrownBy(() -> new Purchase(FIRST, 0, 0, 0, 1)).hasMessageContaining("Maybe this was a return.");
        assertThatThrownBy(() -> Purchase.of(FIRST, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Purchase.of(FIRST, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Purchase(FIRST, 1, -1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Purchase(FIRST, 1, 0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PurchaseSummary.of("A", 1, 5, 4, TimeScale.DAYS))
                .hasMessageContaining("customer A has 1 repeats, the last at 5.0, watched until 4.0");
        assertThatThrownBy(() -> PurchaseSummary.of("A", -1, 0, 4, TimeScale.DAYS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PurchaseSummary.of("A", 0, 3, 4, TimeScale.DAYS))
                .hasMessageContaining("just if there are no repeats");
        assertThatThrownBy(() -> PurchaseSummary.of("A", 2, 0, 4, TimeScale.DAYS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PurchaseSummary("A", 1, 1, 4, TimeScale.DAYS, Double.POSITIVE_INFINITY))
                .hasMessageContaining("spent Infinity");
        assertThatThrownBy(() -> PurchaseSummary.of("A", 1, 1, Double.POSITIVE_INFINITY, TimeScale.DAYS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
