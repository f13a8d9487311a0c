package dev.vitrine.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.fixture.TableText;
import dev.vitrine.analytics.model.CommerceData;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the files are packed and however many threads read them, the tables and the account are the same. */
class SameLoadTest {
    private static LoadedShop olist;

    @TempDir
    Path folder;

    private static synchronized LoadedShop olist() {
        if (olist == null) {
            olist = Olist.of(RealData.require("olist/archive.zip"))
                    .load(IngestOptions.ofDefaults().withThreads(1));
        }
        return olist;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void numberOfThreadsDoesNotMatter(int threads) {
        LoadedShop other = Olist.of(RealData.require("olist/archive.zip"))
                .load(IngestOptions.ofDefaults().withThreads(threads));
        requireSame(other.data(), olist().data());
        assertThat(other.report()).isEqualTo(olist().report());
    }

    @Test
    void folderGivesWhatItsZipGives() throws IOException {
        unpack(RealData.require("olist/archive.zip"), "");
        LoadedShop other = Olist.of(folder).load();
        requireSame(other.data(), olist().data());
        assertThat(other.report().files()).isEqualTo(olist().report().files());
        assertThat(other.report().warnings()).isEqualTo(olist().report().warnings());
    }

    @Test
    void packedFilesOfAFolderGiveTheSame() throws IOException {
        unpack(RealData.require("olist/archive.zip"), ".gz");
        LoadedShop other = Olist.of(folder).load(IngestOptions.ofDefaults().withThreads(8));
        requireSame(other.data(), olist().data());
        assertThat(other.report().files())
                .extracting(FileReport::sha256)
                .isEqualTo(olist().report().files().stream()
                        .map(FileReport::sha256)
                        .toList());
    }

    @Test
    void logGivesTheSamePackedAndPlain() throws IOException {
        Path packed = RealData.require("online-retail/online_retail.csv.gz");
        Path plain = folder.resolve("online_retail.csv");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, plain);
        }
        requireSame(
                TransactionLog.of(plain).load().data(),
                TransactionLog.of(packed).load().data());
    }

    private void unpack(Path archive, String suffix) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                OutputStream file = Files.newOutputStream(folder.resolve(entry.getName() + suffix));
                try (OutputStream out = suffix.isEmpty() ? file : new FastGzip(file)) {
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static void requireSame(CommerceData actual, CommerceData expected) {
        Map<String, Column> ours = TableText.columns(actual);
        Map<String, Column> theirs = TableText.columns(expected);
        assertThat(ours.keySet()).isEqualTo(theirs.keySet());
        theirs.forEach((name, column) ->
                assertThat(same(ours.get(name), column)).as(name).isTrue());
    }

    private static boolean same(Column one, Column other) {
        if (one instanceof CategoryColumn words && !words.dictionary().equals(((CategoryColumn) other).dictionary())) {
            return false;
        }
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(row -> one.isMissing(row) == other.isMissing(row)
                                && (one.isMissing(row) || sameValue(one, other, row)));
    }

    private static boolean sameValue(Column one, Column other, int row) {
        if (one instanceof CategoryColumn words) {
            return words.code(row) == ((CategoryColumn) other).code(row);
        } else if (one instanceof DateTimeColumn times) {
            return times.micros(row) == ((DateTimeColumn) other).micros(row);
        } else if (one instanceof MoneyColumn money) {
            return money.unscaled(row) == ((MoneyColumn) other).unscaled(row);
        }
        return TableText.value(one, row).equals(TableText.value(other, row));
    }
}
