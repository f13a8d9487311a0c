package dev.vitrine.analytics.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
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
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures how long it takes to append a batch of orders to a large snapshot, as a service does every hour.
 *
 * <p>Each batch is a shop of its own, so its persons, products and sellers are unknown to the snapshot and appended too.
 * Each round appends to the result of the round before. Afterwards rows, amounts and the row of every appended order are
 * checked, and that the first snapshot is what it was.
 */
@Command(
        name = "AppendBenchmark",
        mixinStandardHelpOptions = true,
        description = "Measures appending a batch of orders to a large snapshot.")
public final class AppendBenchmark implements Callable<Integer> {

    @Option(names = "--orders", defaultValue = "8900000", description = "Orders of the snapshot (${DEFAULT-VALUE}).")
    private int orders;

    @Option(names = "--batch", defaultValue = "1000", description = "Orders of a batch (${DEFAULT-VALUE}).")
    private int batch;

    @Option(names = "--rounds", defaultValue = "15", description = "Timed rounds (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--warmup", defaultValue = "6", description = "Rounds before them (default: ${DEFAULT-VALUE}).")
    private int warmup;

    @Option(names = "--out", required = true, description = "Folder for append.json.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the benchmark; see {@code --help}. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new AppendBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (orders < 1 || batch < 1 || rounds < 1 || warmup < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--orders, --batch and --rounds must be at least 1, --warmup at least 0.");
        }
        PrintWriter print = spec.commandLine().getOut();
        Environment environment = Environment.current(Clock.system(ZoneId.systemDefault()));
        print.println(environment.describe());
        CommerceData base =
                SyntheticShop.builder().orders(orders).seed(0).build().build();
        List<CommerceData> batches = new ArrayList<>();
        for (int seed = 1; seed <= warmup + rounds; seed++) {
            batches.add(SyntheticShop.builder().orders(batch).seed(seed).build().build());
        }
        ShopTotals before = ShopTotals.of(base);
        print.println("snapshot    " + base);
        print.println("batch       " + batches.get(0));
        Timings timings = new Timings();
        timings.time(() -> makeIndexes(base));
        print.printf(
                Locale.ROOT,
                "indexes     %.0f ms, once; loading from files leaves them, a shop made in memory has none%n",
                timings.max());
        timings.clear();
        print.println();
        print.println("round    append ms");
        CommerceData shop = base;
        for (int round = -warmup; round < rounds; round++) {
            if (round == 0) {
                timings.clear();
            }
            CommerceData snapshot = shop;
            CommerceData more = batches.get(round + warmup);
            shop = timings.time(() -> snapshot.append(more));
            List<Double> millis = timings.millis();
            print.printf(
                    Locale.ROOT,
                    "%5s %12.2f%n",
                    round < 0 ? "warm" : Integer.toString(round + 1),
                    millis.get(millis.size() - 1));
            print.flush();
        }
        requireEqual(base, before, batches, shop);
        print.println();
        print.println("results     right: rows, amounts, appended orders found, first snapshot unchanged");
        print.printf(
                Locale.ROOT,
                "append      median %.2f ms, min %.2f, max %.2f of %d%n",
                timings.median(),
                timings.min(),
                timings.max(),
                rounds);
        write(print, environment, timings, base);
        return 0;
    }

    /** Has the indexes of identifiers made by looking for something, which the first append would do otherwise. */
    private static boolean makeIndexes(CommerceData data) {
        return Stream.of(data.persons(), data.customers().id(), data.orders().id())
                        .filter(ids -> ids.find("").isPresent())
                        .count()
                > 0;
    }

    private static void requireEqual(
            CommerceData base, ShopTotals before, List<CommerceData> batches, CommerceData result) {
        ShopTotals expected = before;
        for (CommerceData batch : batches) {
            int firstRow = Math.toIntExact(expected.orders());
            for (int row = 0; row < batch.orders().size(); row++) {
                String id = batch.orders().id().value(row);
                if (result.orders().id().find(id).orElse(-1) != firstRow + row) {
                    throw new IllegalStateException("order " + id + " is not in row " + (firstRow + row));
                }
            }
            expected = expected.plus(ShopTotals.of(batch));
        }
        requireSame("the result", expected, ShopTotals.of(result));
        requireSame("the first snapshot", before, ShopTotals.of(base));
    }

    private static void requireSame(String what, ShopTotals expected, ShopTotals actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("The totals of " + what + " are " + actual + ", expected " + expected);
        }
    }

    private void write(PrintWriter print, Environment environment, Timings timings, CommerceData base)
            throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("environment", environment.describe().lines().toList());
        json.put("orders", base.orders().size());
        json.put("items", base.items().size());
        json.put("batchOrders", batch);
        json.put("appendMs", timings.median());
        json.put("appendRunsMs", timings.millis());
        Files.createDirectories(out);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(out.resolve("append.json").toFile(), json);
        print.println("written     " + out.resolve("append.json"));
        print.flush();
    }
}
