package dev.vitrine.analytics.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.ingest.LoadedShop;
import dev.vitrine.analytics.ingest.Olist;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Races Vitrine against DuckDB in loading the nine Olist files: same process, same files on disk, same number of threads,
 * turn by turn, medians. Both must agree on rows, sums and the length of the texts before anything is timed.
 *
 * <p>DuckDB reads each file into a table of its own with {@code read_csv}; Vitrine makes its whole model, with keys
 * resolved, points condensed to places, and the files hashed.
 */
@Command(
        name = "LoadRace",
        mixinStandardHelpOptions = true,
        description = "Races Vitrine against DuckDB in loading the Olist files.")
public final class LoadRace implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "Folder or zip archive with the nine Olist files.")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "Folder for load-race.json.")
    private Path out = Path.of("");

    @Option(names = "--rounds", defaultValue = "15", description = "Timed rounds (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--warmup", defaultValue = "6", description = "Rounds before them (default: ${DEFAULT-VALUE}).")
    private int warmup;

    @Option(names = "--threads", defaultValue = "2", description = "Threads for each (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the race; see {@code --help}. */
    public static void main(String[] args) {
        System.exit(UserErrors.commandLine(new LoadRace()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (rounds < 1 || warmup < 0 || threads < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--rounds and --threads must be at least 1, --warmup at least 0.");
        }
        if (!Files.exists(data)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--data must be a folder or an archive; there is no " + data + ".");
        }
        PrintWriter print = spec.commandLine().getOut();
        Environment environment = Environment.current(Clock.system(ZoneId.systemDefault()));
        print.println(environment.describe());
        print.println("threads     " + threads + " each");
        try (UnpackedFolder files = UnpackedFolder.of(data);
                DuckDbLoader duckdb = new DuckDbLoader(files.folder(), threads)) {
            Timings vitrineTimes = new Timings();
            Timings duckdbTimes = new Timings();
            requireEqual(load(files.folder()), duckdb.load());
            print.println("results     equal: rows, sums, scores, length of texts");
            print.println();
            print.println("round   vitrine ms   duckdb ms");
            for (int round = -warmup; round < rounds; round++) {
                if (round == 0) {
                    vitrineTimes.clear();
                    duckdbTimes.clear();
                }
                duckdb.clear();
                boolean vitrineFirst = round % 2 == 0;
                if (vitrineFirst) {
                    vitrineTimes.time(() -> load(files.folder()));
                }
                duckdbTimes.time(duckdb::load);
                if (!vitrineFirst) {
                    vitrineTimes.time(() -> load(files.folder()));
                }
                print.printf(
                        Locale.ROOT,
                        "%5s %12.1f %11.1f%n",
                        round < 0 ? "warm" : Integer.toString(round + 1),
                        last(vitrineTimes),
                        last(duckdbTimes));
                print.flush();
            }
            duckdb.clear();
            double heap = RetainedHeap.mebibytesOf(() -> load(files.folder()).data());
            report(print, environment, vitrineTimes, duckdbTimes, heap);
        }
        return 0;
    }

    private LoadedShop load(Path folder) {
        return Olist.of(folder).load(IngestOptions.ofDefaults().withThreads(threads));
    }

    private static void requireEqual(LoadedShop vitrine, DuckDbLoader duckdb) throws Exception {
        OlistFacts ours = OlistFacts.of(vitrine.data());
        OlistFacts theirs = duckdb.facts();
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("The results differ.\nVitrine " + ours + "\nDuckDB  " + theirs);
        }
    }

    private static double last(Timings timings) {
        List<Double> millis = timings.millis();
        return millis.get(millis.size() - 1);
    }

    private void report(PrintWriter print, Environment environment, Timings vitrine, Timings duckdb, double heap)
            throws IOException {
        double ratio = vitrine.median() / duckdb.median();
        print.println();
        print.printf(Locale.ROOT, "vitrine  %s%n", summary(vitrine));
        print.printf(Locale.ROOT, "duckdb   %s%n", summary(duckdb));
        print.printf(Locale.ROOT, "ratio    %.3f (Vitrine's median / DuckDB's)%n", ratio);
        print.printf(Locale.ROOT, "heap     %.1f MiB retained by the loaded model%n", heap);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("environment", environment.describe().lines().toList());
        json.put("threads", threads);
        json.put("vitrineMs", rounded(vitrine.median()));
        json.put("duckdbMs", rounded(duckdb.median()));
        json.put("ratio", Math.round(ratio * 1000) / 1000.0);
        json.put("retainedHeapMb", rounded(heap));
        json.put(
                "vitrineRunsMs",
                vitrine.millis().stream().map(LoadRace::rounded).toList());
        json.put("duckdbRunsMs", duckdb.millis().stream().map(LoadRace::rounded).toList());
        Files.createDirectories(out);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(out.resolve("load-race.json").toFile(), json);
        print.println("written  " + out.resolve("load-race.json"));
        print.flush();
    }

    private static String summary(Timings timings) {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, min %.1f, max %.1f of %d",
                timings.median(),
                timings.min(),
                timings.max(),
                timings.millis().size());
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
