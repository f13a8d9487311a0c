package dev.vitrine.analytics.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The times of a race, as a table for people and as {@code race.json}; not thread-safe. */
final class RaceReport {
    /** Named in race.json even where they did not take part. */
    private static final List<String> STANDING = List.of("vitrine", "duckdb", "duckdbStar", "hand");

    private static final List<String> REFERENCES = List.of("duckdb", "duckdbStar", "hand");

    private final List<String> contenders;
    private final Map<StandardQuery, Map<String, Timings>> times = new LinkedHashMap<>();

    RaceReport(List<String> contenders) {
        this.contenders = List.copyOf(contenders);
    }

    void add(StandardQuery query, Map<String, Timings> timings) {
        times.put(query, timings);
    }

    String header() {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", "medians in ms"));
        contenders.forEach(name -> line.append(String.format(Locale.ROOT, "%12s", name)));
        return line.append("  rounds").toString();
    }

    String line(StandardQuery query) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", query.id()));
        int rounds = 0;
        for (String contender : contenders) {
            Timings timings = find(query, contender);
            line.append(
                    timings == null
                            ? String.format(Locale.ROOT, "%12s", "-")
                            : String.format(Locale.ROOT, "%12.2f", timings.median()));
            rounds =
                    timings == null ? rounds : Math.max(rounds, timings.millis().size());
        }
        return line.append(String.format(Locale.ROOT, "%8d", rounds)).toString();
    }

    /** Returns the geometric means of the ratios as lines, one for each pair. */
    List<String> means() {
        List<String> lines = new ArrayList<>();
        ratioNames().forEach((name, pair) -> {
            Double mean = geometricMean(pair);
            if (mean != null) {
                lines.add(String.format(Locale.ROOT, "%-24s%12.3f", name, mean));
            }
        });
        return lines;
    }

    /** Writes the facts about the race and all its times. */
    void write(Path file, Map<String, Object> facts) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>(facts);
        json.put("contenders", contenders);
        List<Map<String, Object>> queries = new ArrayList<>();
        times.keySet().forEach(query -> queries.add(json(query)));
        json.put("queries", queries);
        Map<String, @Nullable Object> means = new LinkedHashMap<>();
        ratioNames().forEach((name, pair) -> means.put(name, rounded(geometricMean(pair))));
        json.put("geometricMeansOfRatios", means);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), json);
    }

    private Map<String, Object> json(StandardQuery query) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("query", query.id());
        for (String name : STANDING) {
            Timings timings = find(query, name);
            json.put(name + "Ms", timings == null ? null : rounded(timings.median()));
        }
        Map<String, Object> details = new LinkedHashMap<>();
        for (String name : contenders) {
            Timings timings = find(query, name);
            if (timings != null) {
                Map<String, @Nullable Object> detail = new LinkedHashMap<>();
                detail.put("medianMs", rounded(timings.median()));
                detail.put("minMs", rounded(timings.min()));
                detail.put("maxMs", rounded(timings.max()));
                detail.put("spread", rounded((timings.max() - timings.min()) / timings.median()));
                detail.put(
                        "runsMs",
                        timings.millis().stream().map(RaceReport::rounded).toList());
                details.put(name, detail);
            }
        }
        json.put("times", details);
        Map<String, @Nullable Object> ratios = new LinkedHashMap<>();
        ratioNames().forEach((name, pair) -> ratios.put(name, rounded(ratio(query, pair))));
        json.put("ratios", ratios);
        return json;
    }

    /** Returns the pairs whose ratio of medians is told: everybody to each reference, and Vitrine even while absent. */
    private Map<String, Pair> ratioNames() {
        Map<String, Pair> names = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(List.of("vitrine"));
        contenders.stream().filter(name -> !all.contains(name)).forEach(all::add);
        for (String name : all) {
            for (String reference : REFERENCES) {
                boolean backwards = REFERENCES.indexOf(name) > REFERENCES.indexOf(reference);
                if (!name.equals(reference) && !(REFERENCES.contains(name) && backwards)) {
                    names.put(name + "/" + reference, new Pair(name, reference));
                }
            }
        }
        return names;
    }

    private @Nullable Double ratio(StandardQuery query, Pair pair) {
        Timings ours = find(query, pair.name);
        Timings theirs = find(query, pair.reference);
        return ours == null || theirs == null ? null : ours.median() / theirs.median();
    }

    /** Returns the geometric mean over the queries that both ran, or null if there are none. */
    private @Nullable Double geometricMean(Pair pair) {
        double logarithms = 0;
        int count = 0;
        for (StandardQuery query : times.keySet()) {
            Double ratio = ratio(query, pair);
            if (ratio != null) {
                logarithms += Math.log(ratio);
                count++;
            }
        }
        return count == 0 ? null : Math.exp(logarithms / count);
    }

    private @Nullable Timings find(StandardQuery query, String contender) {
        return times.getOrDefault(query, Map.of()).get(contender);
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 10_000) / 10_000.0;
    }

    static Path prepare(Path folder) throws IOException {
        return Files.createDirectories(folder).resolve("race.json");
    }

    private record Pair(String name, String reference) {}
}
