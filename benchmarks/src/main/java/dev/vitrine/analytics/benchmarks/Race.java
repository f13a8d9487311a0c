package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.ContenderKind;
import dev.vitrine.analytics.benchmarks.race.Contenders;
import dev.vitrine.analytics.benchmarks.race.EqualityGate;
import dev.vitrine.analytics.benchmarks.race.RaceData;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.model.CommerceData;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Races contenders at the twelve standard queries: one process, the same data, turn by turn, medians. All must give the
 * same answer to a query before it is timed.
 *
 * <p>The whole race, with making and loading the data, keeps to {@code --seconds}: what remains is shared evenly among
 * the queries to come, and rounds that do not fit are left out. A single run in the report is the first, which is cold.
 */
@Command(
        name = "Race",
        mixinStandardHelpOptions = true,
        description = "Races contenders at the twelve standard queries.")
public final class Race implements Callable<Integer> {
    private static final List<Integer> SCALES = List.of(1, 10, 50);

    @Option(names = "--scale", required = true, description = "1, 10 or 50 times Olist's 99,441 orders.")
    private int scale;

    @Option(names = "--out", required = true, description = "Folder for race.json.")
    private Path out = Path.of("");

    @Option(
            names = "--data",
            description = "Folder or archive with Olist's files, for scale 1 (default: a made-up shop).")
    private @Nullable Path data;

    @Option(
            names = "--runs",
            defaultValue = "21",
            description = "Most timed rounds a query (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--contenders", split = ",", description = "Who takes part (default: the quick ones).")
    private List<String> names = new ArrayList<>();

    @Option(names = "--threads", defaultValue = "2", description = "Threads for who can use them (default: 2).")
    private int threads;

    @Option(names = "--seconds", defaultValue = "100", description = "Time for all of it (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--cap",
            defaultValue = "30",
            description = "Seconds after which a contender is given up (default: ${DEFAULT-VALUE}).")
    private int cap;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the race; see {@code --help}. */
    public static void main(String[] args) {
        System.exit(UserErrors.commandLine(new Race()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<ContenderKind> kinds = checkOptions();
        Path file = RaceReport.prepare(out);
        PrintWriter print = spec.commandLine().getOut();
        Environment environment = Environment.current(Clock.system(ZoneId.systemDefault()));
        print.println(environment.describe());
        CommerceData shop = data == null ? RaceData.synthetic(scale) : RaceData.olist(data);
        print.println("data        " + shop);
        print.flush();
        try (Contenders contenders = Contenders.open(kinds, shop, threads)) {
            RaceReport report =
                    new RaceReport(kinds.stream().map(ContenderKind::id).toList());
            race(new ArrayList<>(contenders.all()), report, print, deadline);
            print.println();
            print.println("geometric means of the ratios of medians");
            report.means().forEach(print::println);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("environment", environment.describe().lines().toList());
            facts.put("data", shop.toString());
            facts.put("source", shop.provenance().source());
            facts.put("scale", scale);
            facts.put("threads", threads);
            report.write(file, facts);
            print.println("written  " + file);
            print.flush();
        }
        return 0;
    }

    private void race(List<Contender> contenders, RaceReport report, PrintWriter print, long deadline)
            throws Exception {
        print.println();
        print.println(report.header());
        List<StandardQuery> queries = List.of(StandardQuery.values());
        for (int i = 0; i < queries.size(); i++) {
            StandardQuery query = queries.get(i);
            long share = (deadline - System.nanoTime()) / (queries.size() - i);
            long start = System.nanoTime();
            List<Contender> equal = EqualityGate.requireEqual(contenders, query, Duration.ofSeconds(cap));
            for (Contender contender : List.copyOf(contenders)) {
                if (contender.runs(query) && !equal.contains(contender)) {
                    print.println(query.id() + ": no answer of " + contender.name() + " in " + cap
                            + " s, which does not take part any more");
                    contenders.remove(contender);
                }
            }
            long left = share - (System.nanoTime() - start);
            report.add(query, new QueryRace(query, equal).run(runs, left));
            print.println(report.line(query));
            print.flush();
        }
    }

    private List<ContenderKind> checkOptions() {
        if (!SCALES.contains(scale)) {
            throw wrong("--scale must be 1, 10 or 50, not " + scale + ".");
        }
        if (runs < 1 || threads < 1 || seconds < 1 || cap < 1) {
            throw wrong("--runs, --threads, --seconds and --cap must be at least 1.");
        }
        if (data != null && scale != 1) {
            throw wrong("--data is Olist itself, which is scale 1, not " + scale + ". Maybe leave --data out.");
        }
        if (data != null && !Files.exists(data)) {
            throw wrong("--data must be a folder or an archive; there is no " + data + ".");
        }
        if (names.isEmpty()) {
            return ContenderKind.quick();
        }
        return names.stream()
                .map(name -> ContenderKind.find(name)
                        .orElseThrow(() -> wrong("--contenders must be of "
                                + Arrays.stream(ContenderKind.values())
                                        .map(ContenderKind::id)
                                        .collect(Collectors.joining(", "))
                                + ", not " + name + ".")))
                .distinct()
                .toList();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
