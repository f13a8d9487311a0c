package dev.vitrine.analytics.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.benchmarks.race.vitrine.VitrineContender;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
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
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Times Vitrine at the twelve standard queries over shops of growing size, and fits how the time grows with the data: the
 * exponent e of time = c · items^e by least squares on logarithms. 1 is proportional.
 */
@Command(
        name = "GrowthBenchmark",
        mixinStandardHelpOptions = true,
        description = "Times Vitrine at the twelve standard queries over shops of growing size.")
public final class GrowthBenchmark implements Callable<Integer> {
    private static final long WARMUP_NANOS = 300_000_000L;
    private static final long BYTES_PER_MEGABYTE = 1_000_000;
    private static final double MEBIBYTE = 1024.0 * 1024;

    @Option(
            names = "--orders",
            split = ",",
            defaultValue = "99441,994410,4972050,8900000",
            description = "Orders of the shops, ascending (default: ${DEFAULT-VALUE}; the last has 10 million lines).")
    private List<Long> orders = new ArrayList<>();

    @Option(names = "--out", required = true, description = "Folder for growth.json.")
    private Path out = Path.of("");

    @Option(names = "--runs", defaultValue = "9", description = "Timed runs a query (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--threads", defaultValue = "2", description = "Threads (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--leave",
            description = "Megabytes (of 1,000,000 bytes) of heap that the data and the queries must do with; the rest"
                    + " is taken away once the data are made, which takes more (default: all of it).")
    private long leave;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the benchmark; see {@code --help}. */
    public static void main(String[] args) {
        System.exit(UserErrors.commandLine(new GrowthBenchmark()).execute(args));
    }

    /** What was measured over one shop. */
    private record Measured(int items, double heapMebibytes, Map<StandardQuery, Timings> times) {}

    @Override
    public Integer call() throws Exception {
        if (runs < 1
                || threads < 1
                || leave < 0
                || orders.isEmpty()
                || orders.stream().anyMatch(count -> count < 1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--runs, --threads and all of --orders must be at least 1, --leave not negative.");
        }
        Path file = Files.createDirectories(out).resolve("growth.json");
        PrintWriter print = spec.commandLine().getOut();
        Environment environment = Environment.current(Clock.system(ZoneId.systemDefault()));
        print.println(environment.describe());
        List<Measured> shops = new ArrayList<>();
        for (long count : orders) {
            shops.add(measure(count, print));
        }
        report(environment, shops, file, print);
        return 0;
    }

    private Measured measure(long count, PrintWriter print) throws Exception {
        CommerceData shop = SyntheticShop.builder().orders(count).build().build();
        print.println("data        " + shop);
        print.flush();
        Map<StandardQuery, Timings> times = new LinkedHashMap<>();
        Ballast ballast = leave == 0 ? Ballast.none() : Ballast.leaving(leave * BYTES_PER_MEGABYTE);
        try (VitrineContender vitrine = new VitrineContender("vitrine", shop, threads)) {
            for (StandardQuery query : StandardQuery.values()) {
                Timings timings = new Timings();
                long start = System.nanoTime();
                do {
                    vitrine.run(query);
                } while (System.nanoTime() - start < WARMUP_NANOS);
                for (int run = 0; run < runs; run++) {
                    timings.time(() -> vitrine.run(query));
                }
                times.put(query, timings);
            }
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            return new Measured(shop.items().size(), (used - ballast.bytes()) / MEBIBYTE, times);
        }
    }

    private void report(Environment environment, List<Measured> shops, Path file, PrintWriter print) throws Exception {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("environment", environment.describe().lines().toList());
        json.put("threads", threads);
        json.put("items", shops.stream().map(Measured::items).toList());
        json.put(
                "heapMb",
                shops.stream().map(shop -> Math.round(shop.heapMebibytes())).toList());
        print.println();
        print.printf(
                Locale.ROOT,
                "%-24s%s  exponent%n",
                "medians in ms, by items",
                shops.stream()
                        .map(shop -> String.format(Locale.ROOT, "%12d", shop.items()))
                        .collect(Collectors.joining()));
        List<Map<String, Object>> queries = new ArrayList<>();
        for (StandardQuery query : StandardQuery.values()) {
            double exponent = exponent(shops, query);
            print.printf(
                    Locale.ROOT,
                    "%-24s%s  %8.3f%n",
                    query.id(),
                    shops.stream()
                            .map(shop -> String.format(Locale.ROOT, "%12.3f", median(shop, query)))
                            .collect(Collectors.joining()),
                    exponent);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("query", query.id());
            entry.put(
                    "mediansMs", shops.stream().map(shop -> median(shop, query)).toList());
            entry.put(
                    "runsMs",
                    shops.stream().map(shop -> timings(shop, query).millis()).toList());
            entry.put("exponent", exponent);
            queries.add(entry);
        }
        double mean = queries.stream()
                .mapToDouble(entry -> (Double) entry.get("exponent"))
                .average()
                .orElse(Double.NaN);
        json.put("queries", queries);
        json.put("meanExponent", mean);
        print.printf(Locale.ROOT, "mean exponent %.3f%n", mean);
        print.printf(Locale.ROOT, "heap in MiB after all queries, data included: %s%n", json.get("heapMb"));
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), json);
        print.println("written  " + file);
        print.flush();
    }

    private static Timings timings(Measured shop, StandardQuery query) {
        return shop.times().getOrDefault(query, new Timings());
    }

    private static double median(Measured shop, StandardQuery query) {
        return timings(shop, query).median();
    }

    /** Returns the slope of the logarithm of the time over that of the items. */
    private static double exponent(List<Measured> shops, StandardQuery query) {
        double meanX = shops.stream()
                .mapToDouble(shop -> Math.log(shop.items()))
                .average()
                .orElse(0);
        double meanY = shops.stream()
                .mapToDouble(shop -> Math.log(median(shop, query)))
                .average()
                .orElse(0);
        double products = 0;
        double squares = 0;
        for (Measured shop : shops) {
            double x = Math.log(shop.items()) - meanX;
            products += x * (Math.log(median(shop, query)) - meanY);
            squares += x * x;
        }
        return products / squares;
    }
}
