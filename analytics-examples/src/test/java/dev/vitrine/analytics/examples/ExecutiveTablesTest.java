package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitrine.analytics.StandardAnalyses;
import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutiveTablesTest {

    @TempDir
    private Path folder;

    @Test
    void everyAnalysisHasItsPageTablesAndPlaceInTheIndex() throws IOException {
        ExampleRun run = write("one");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Path results = folder.resolve("one");
        JsonNode json = new ObjectMapper()
                .readTree(results.resolve("analyses.json").toFile())
                .get("analyses");
        String index = Files.readString(results.resolve("index.md"));
        List<String> names = StandardAnalyses.of(
                        SyntheticShop.builder().orders(10).build().build())
                .stream()
                .map(Analysis::card)
                .map(card -> card.name())
                .toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            assertThat(index).contains("(" + name + ".md)");
            assertThat(results.resolve(name + ".md")).content().startsWith("# ");
            assertThat(json.get(name).get("definition").asText()).isNotEmpty();
            assertThat(run.out()).contains("(" + name + "): ");
        });
        assertThat(files(results))
                .allMatch(name -> name.startsWith("index") || !name.endsWith(".csv") || index.contains(name));
        assertThat(run.out())
                .endsWith(files(results).size() + " files written to " + results + "; start with index.md"
                        + System.lineSeparator());
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        write("one");
        write("two");
        for (String name : files(folder.resolve("one"))) {
            assertThat(folder.resolve("two").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
        }
    }

    @Test
    void dayBeforeTheFirstOrderGivesTablesToo() throws IOException {
        ExampleRun run = write("one", "--as-of", "2000-01-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void tablesAreListedWithoutAFolder() throws IOException {
        String shop = SmallShop.write(folder.resolve("shop")).toString();
        ExampleRun run = ExampleRun.of(new ExecutiveTables(), "--data", shop);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("shop: ").contains(" rows").doesNotContain("files written");
    }

    private ExampleRun write(String results, String... more) throws IOException {
        String shop = SmallShop.write(folder.resolve("shop")).toString();
        return ExampleRun.of(
                new ExecutiveTables(),
                Stream.concat(
                                Stream.of(
                                        "--data",
                                        shop,
                                        "--out",
                                        folder.resolve(results).toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
