package dev.vitrine.analytics.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.vitrine.analytics.StandardAnalyses;
import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.benchmarks.race.RaceData;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times every analysis of the catalogue over one shop in memory, after warming up, and all of them together. */
@Command(
        name = "AnalysisBenchmark",
        mixinStandardHelpOptions = true,
        description = "Times every analysis of the catalogue over one shop in memory.")
public final class AnalysisBenchmark implements Callable<Integer> {
    private static final String ALL = "all together";

    @Option(names = "--data", description = "Folder or archive with Olist's files (default: a made-up shop).")
    private @Nullable Path data;

    @Option(names = "--out", required = true, description = "Folder for analyses-times.json.")
    private Path out = Path.of("");

    @Option(names = "--runs", defaultValue = "21", description = "Timed runs (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--warmup", defaultValue = "20", description = "Runs before those (default: ${DEFAULT-VALUE}).")
    private int warmup;

    @Option(names = "--threads", defaultValue = "2", description = "Threads (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the benchmark; see {@code --help}. */
    public static void main(String[] args) {
        System.exit(UserErrors.commandLine(new AnalysisBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (runs < 1 || warmup < 0 || threads < 1) {
            throw new ParameterException(spec.commandLine(), "--runs and --threads must be at least 1, --warmup 0.");
        }
        Path file = Files.createDirectories(out).resolve("analyses-times.json");
        PrintWriter print = spec.commandLine().getOut();
        Environment environment = Environment.current(Clock.system(ZoneId.systemDefault()));
        print.println(environment.describe());
        CommerceData shop = data == null ? RaceData.synthetic(1) : RaceData.olist(data);
        print.println("data        " + shop);
        print.println();
        print.printf(Locale.ROOT, "%-32s%12s%12s%12s%n", "ms", "median", "least", "most");
        MemoryEngine engine = MemoryEngine.of(shop).withThreads(ForkJoinPool.commonPool(), threads);
        List<Analysis<?>> analyses = StandardAnalyses.of(shop);
        Map<String, Timings> times = new LinkedHashMap<>();
        for (Analysis<?> analysis : analyses) {
            times.put(analysis.card().name(), timed(() -> analysis.run(engine)));
            print(print, analysis.card().name(), times);
        }
        times.put(ALL, timed(() -> Analyses.run(engine, analyses)));
        print(print, ALL, times);
        write(environment, shop, times, file);
        print.println("written  " + file);
        print.flush();
        return 0;
    }

    private Timings timed(Timings.ThrowingSupplier<?> work) throws Exception {
        for (int run = 0; run < warmup; run++) {
            work.get();
        }
        Timings timings = new Timings();
        for (int run = 0; run < runs; run++) {
            timings.time(work);
        }
        return timings;
    }

    private static void print(PrintWriter print, String name, Map<String, Timings> times) {
        Timings timings = times.getOrDefault(name, new Timings());
        print.printf(Locale.ROOT, "%-32s%12.3f%12.3f%12.3f%n", name, timings.median(), timings.min(), timings.max());
        print.flush();
    }

    private void write(Environment environment, CommerceData shop, Map<String, Timings> times, Path file)
            throws Exception {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("environment", environment.describe().lines().toList());
        json.put("data", shop.toString());
        json.put("threads", threads);
        List<Map<String, Object>> rows = new ArrayList<>();
        times.forEach((name, timings) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("analysis", name);
            row.put("medianMs", timings.median());
            row.put("runsMs", timings.millis());
            rows.add(row);
        });
        json.put("analyses", rows);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), json);
    }
}
