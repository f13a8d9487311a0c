package dev.vitrine.analytics.examples.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.examples.SmallShop;
import dev.vitrine.analytics.examples.cli.DataKind.Known;
import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.ingest.IngestException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindGuessTest {

    private static final String LOG_HEADER = "InvoiceNo,StockCode,Quantity";

    @TempDir
    private Path folder;

    @Test
    void namesOfFilesTellTheLayout() throws IOException {
        assertThat(KindGuess.of(SmallShop.write(folder.resolve("small")))).isEqualTo(Known.RETAIL);
        assertThat(KindGuess.of(file("fashion/transactions_train.csv", "").getParent()))
                .isEqualTo(Known.HM);
        assertThat(KindGuess.of(file("market/olist_orders_dataset.csv", "").getParent()))
                .isEqualTo(Known.OLIST);
    }

    @Test
    void archiveIsLookedInto() throws IOException {
        Path archive = folder.resolve("archive.ZIP");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("data/olist_orders_dataset.csv"));
        }
        assertThat(KindGuess.of(archive)).isEqualTo(Known.OLIST);
    }

    @Test
    void headerTellsALog() throws IOException {
        assertThat(KindGuess.of(file("log.csv", LOG_HEADER + "\r\n1,2,3"))).isEqualTo(Known.LOG);
        assertThat(KindGuess.of(file("bom.csv", "\uFEFF\"TransactionNo\",\"ProductNo\"")))
                .isEqualTo(Known.LOG);
        Path packed = folder.resolve("packed.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(LOG_HEADER.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(KindGuess.of(packed)).isEqualTo(Known.LOG);
    }

    @Test
    void twoLogsInAFolderAreNoGuess() throws IOException {
        file("logs/one.csv", LOG_HEADER);
        file("logs/two.csv", LOG_HEADER);
        assertThatThrownBy(() -> KindGuess.of(folder.resolve("logs")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("can't be guessed from one.csv, two.csv. Name it with --kind");
    }

    @Test
    void folderWithAnArchiveAsksForTheArchive() throws IOException {
        file("download/archive.zip", "");
        assertThatThrownBy(() -> KindGuess.of(folder.resolve("download")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("give the path of the archive itself");
    }

    @Test
    void emptyFolderAndEmptyFileAreNoGuess() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> KindGuess.of(empty)).hasMessageContaining("empty' holds no files. Maybe");
        assertThatThrownBy(() -> KindGuess.of(file("empty.csv", "")))
                .hasMessageContaining("empty.csv' has no header line: the file is empty. Maybe");
    }

    @Test
    void brokenFileIsALoadFailure() throws IOException {
        Path broken = file("broken.csv.gz", "not packed");
        assertThatThrownBy(() -> KindGuess.of(broken))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining(
                        "broken.csv.gz: is not a whole archive (Not in GZIP format). Maybe download it again");
        Path cut = file("short.csv.gz", "");
        assertThatThrownBy(() -> KindGuess.of(cut))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("short.csv.gz: is not a whole archive (it ends too early).");
    }

    @Test
    void archiveCutOffIsSaidToBe() throws IOException {
        Path archive = folder.resolve("cut.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("olist_orders_dataset.csv"));
            zip.write(new byte[1000]);
        }
        Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), 40));
        assertThatThrownBy(() -> KindGuess.of(archive))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("cut.zip: is not a whole archive (")
                .hasMessageContaining("Maybe download it again");
    }

    @Test
    void fileThatALayoutLacksIsNamed() throws IOException {
        Files.delete(SmallShop.write(folder.resolve("small")).resolve("products.csv"));
        assertThatThrownBy(() -> KindGuess.of(folder.resolve("small")))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("looks like retail, but has no products.csv; it has customers.csv, orders.csv."
                        + " Maybe the file has another name.");
        file("market/olist_order_items_dataset.csv", "");
        file("market/orders.csv", "");
        assertThatThrownBy(() -> KindGuess.of(folder.resolve("market")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("looks like olist, but has no olist_orders_dataset.csv; it has ");
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
