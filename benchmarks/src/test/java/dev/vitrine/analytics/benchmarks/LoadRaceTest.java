package dev.vitrine.analytics.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoadRaceTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeShop() {
        SyntheticShop.builder().orders(500).seed(3).build().write(folder.resolve("shop"));
    }

    @Test
    void raceOnAnArchiveAgreesTimesAndWritesItsFigures() throws IOException {
        Path archive = zip(folder.resolve("shop"));

        String printed = run(
                "--data",
                archive.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--rounds",
                "3",
                "--warmup",
                "1");

        assertThat(printed).contains("results     equal", "warm ", "    3 ", "ratio ");
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("out/load-race.json").toFile());
        assertThat(json.get("vitrineMs").doubleValue()).isPositive();
        assertThat(json.get("duckdbMs").doubleValue()).isPositive();
        assertThat(json.get("retainedHeapMb").doubleValue()).isPositive();
        assertThat(json.get("vitrineRunsMs")).hasSize(3);
        assertThat(json.get("ratio").doubleValue())
                .isCloseTo(
                        json.get("vitrineMs").doubleValue()
                                / json.get("duckdbMs").doubleValue(),
                        withPercentage(20));
    }

    @Test
    void raceWithoutRoundsIsWrongUsage() {
        StringWriter errors = new StringWriter();
        int exit = new CommandLine(new LoadRace())
                .setErr(new PrintWriter(errors))
                .execute("--data", folder.toString(), "--out", folder.toString(), "--rounds", "0");
        assertThat(exit).isEqualTo(2);
        assertThat(errors.toString()).contains("--rounds and --threads must be at least 1");
    }

    @Test
    void differentDataAreNotEqual() throws Exception {
        SyntheticShop.builder().orders(500).seed(4).build().write(folder.resolve("other"));
        OlistFacts ours = OlistFacts.of(Olist.of(folder.resolve("shop")).load().data());
        try (DuckDbLoader duckdb = new DuckDbLoader(folder.resolve("other"), 1)) {
            assertThat(duckdb.load().facts()).isNotEqualTo(ours);
        }
    }

    @Test
    void unpackedFilesAreGoneAfterwards() throws IOException {
        Path unpacked;
        try (UnpackedFolder files = UnpackedFolder.of(zip(folder.resolve("shop")))) {
            unpacked = files.folder();
            assertThat(unpacked.resolve("olist_orders_dataset.csv"))
                    .hasSameBinaryContentAs(folder.resolve("shop/olist_orders_dataset.csv"));
        }
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void medianLiesInTheMiddleOfTheRuns() throws Exception {
        Timings timings = new Timings();
        assertThat(timings.<String>time(() -> "done")).isEqualTo("done");
        timings.clear();
        for (int i = 0; i < 4; i++) {
            timings.time(() -> 0);
        }
        List<Double> sorted = timings.millis().stream().sorted().toList();
        assertThat(timings.median()).isEqualTo((sorted.get(1) + sorted.get(2)) / 2);
        assertThat(timings.min()).isEqualTo(sorted.get(0));
        assertThat(timings.max()).isEqualTo(sorted.get(3));
        assertThatThrownBy(() -> timings.time(() -> {
                    throw new IOException("broken");
                }))
                .hasMessage("broken");
    }

    private static String run(String... args) {
        StringWriter text = new StringWriter();
        int exit = new CommandLine(new LoadRace()).setOut(new PrintWriter(text)).execute(args);
        assertThat(exit).as(text.toString()).isZero();
        return text.toString();
    }

    private Path zip(Path source) throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                Stream<Path> files = Files.list(source)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry("olist/" + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return archive;
    }
}
