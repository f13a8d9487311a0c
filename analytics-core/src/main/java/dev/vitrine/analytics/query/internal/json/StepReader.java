package dev.vitrine.analytics.query.internal.json;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Step;
import java.util.List;
import java.util.stream.Stream;

/** Reads steps. */
final class StepReader {
    private static final List<String> KINDS =
            List.of("shareOf", "shareOfFirst", "runningTotal", "change", "growth", "movingAverage");
    private static final List<String> KEYS =
            Stream.concat(KINDS.stream(), Stream.of("within", "periods")).toList();

    private final QueryReader reader;

    StepReader(QueryReader reader) {
        this.reader = reader;
    }

    Step step(JsonPlace place) {
        place.object(KEYS);
        List<String> kinds = place.keys().stream().filter(KINDS::contains).toList();
        if (kinds.size() != 1) {
            throw place.wrong("exactly one of " + KINDS, "{\"change\": \"ORDERS\", \"periods\": 1}");
        }
        String kind = kinds.get(0);
        return switch (kind) {
            case "shareOf", "shareOfFirst" -> share(place, kind);
            case "runningTotal" -> {
                place.object(List.of(kind));
                yield new Step.RunningTotal(reader.measure(place.get(kind)));
            }
            default -> alongPeriods(place, kind);
        };
    }

    private Step share(JsonPlace place, String kind) {
        place.object(List.of(kind, "within"));
        Measure measure = reader.measure(place.get(kind));
        List<Dimension<?>> within = place.has("within") ? reader.dimensions(place.get("within")) : List.of();
        return place.made(() -> kind.equals("shareOf")
                ? new Step.ShareOfTotal(measure, within)
                : new Step.ShareOfFirst(measure, within));
    }

    private Step alongPeriods(JsonPlace place, String kind) {
        place.object(List.of(kind, "periods"));
        Measure measure = reader.measure(place.get(kind));
        if (kind.equals("movingAverage") && !place.has("periods")) {
            throw place.wrong("the key 'periods'", "\"periods\": 3");
        }
        int periods = place.has("periods") ? place.get("periods").integer("the number of periods") : 1;
        return place.made(() -> switch (kind) {
            case "change" -> new Step.Change(measure, periods);
            case "growth" -> new Step.Growth(measure, periods);
            default -> new Step.MovingAverage(measure, periods);
        });
    }
}
