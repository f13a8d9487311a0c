package dev.vitrine.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden suite of bad input: each case is a file under {@code bad-input}, or made here when it is large or packed. */
class BadInputTest {
    /** Set to the source folder of the cases to write outcomes into them; then read the difference with care. */
    private static final String RECORD_INTO = System.getenv().getOrDefault("VITRINE_RECORD", "");

    private static final Path ROOT = root();

    @TempDir
    Path folder;

    static Stream<Arguments> badInputHasTheOutcomeOfItsCase() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<BadInputCase> cases = files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(file -> BadInputCase.read(ROOT, file))
                    .toList();
            return cases.stream().map(Arguments::of);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void badInputHasTheOutcomeOfItsCase(BadInputCase bad) throws IOException {
        Path shop = Files.createDirectory(folder.resolve("shop"));
        Path load = bad.write(ROOT, shop);
        String outcome = outcome(bad, load, 1);
        if (!RECORD_INTO.isEmpty()) {
            BadInputCase.record(Path.of(RECORD_INTO, bad.name() + ".case"), outcome);
            return;
        }
        assertThat(outcome).isEqualTo(bad.outcome());
        assertThat(outcome(bad, load, 4)).as("with 4 threads").isEqualTo(bad.outcome());
        if (load.equals(shop)) {
            assertThat(outcome(bad, zipped(shop), 2).replace("shop.zip", "shop"))
                    .as("from a zip archive")
                    .isEqualTo(bad.outcome());
        }
    }

    private String outcome(BadInputCase bad, Path load, int threads) {
        String show = bad.setting("show", "");
        return BadInputOutcome.of(
                BadInputOutcome.loader(bad.loader(), load),
                bad.options().withThreads(threads),
                folder,
                bad.files().keySet(),
                show.isEmpty() ? List.of() : List.of(show.split(" ", -1)));
    }

    private Path zipped(Path shop) throws IOException {
        Path archive = folder.resolve("shop.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(shop)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return archive;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.vitrine.analytics.ingest.GeneratedBadInput#cases")
    void generatedBadInputHasItsOutcome(GeneratedBadInput bad) throws IOException {
        Path load = bad.make().at(folder);
        for (int threads : new int[] {1, 4}) {
            String outcome = BadInputOutcome.of(
                            BadInputOutcome.loader(bad.loader(), load),
                            bad.options().withThreads(threads),
                            folder,
                            Set.of(),
                            List.of())
                    .replaceAll("packed size of \\d+", "packed size of N");
            assertThat(outcome)
                    .as("with " + threads + " threads")
                    .isEqualTo(bad.outcome().isEmpty() ? "" : bad.outcome() + "\n");
        }
    }

    @Test
    void thereAreManyCases() throws IOException {
        assertThat(badInputHasTheOutcomeOfItsCase().count()
                        + GeneratedBadInput.cases().count())
                .isGreaterThan(100);
    }

    private static Path root() {
        try {
            URL readme = BadInputTest.class.getResource("bad-input/README.md");
            return Objects.requireNonNull(
                    Path.of(Objects.requireNonNull(readme).toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
