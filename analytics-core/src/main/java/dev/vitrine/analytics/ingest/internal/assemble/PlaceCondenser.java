package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.DoubleBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.Box;
import dev.vitrine.analytics.model.Places;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Condenses many points per postal code prefix into one place per prefix, in ascending order of prefixes.
 *
 * <p>The coordinates are the medians of the points inside the country (the lower one of two middle values), which a few
 * stray points cannot move; city and state are the most frequent words, the smaller word if two are equally frequent.
 */
final class PlaceCondenser {
    /** Degrees are kept as whole numbers of the seventh decimal. */
    static final double UNIT = 1e7;

    private final RawTable points;
    private final @Nullable Box country;
    private final IdSet prefixes = new IdSet();
    private final IdSet sortedPrefixes = new IdSet();

    PlaceCondenser(RawTable points, @Nullable Box country) {
        this.points = points;
        this.country = country;
    }

    CondensedPlaces condense() {
        int[] groupOf = groups();
        int[] starts = starts(groupOf);
        int[] grouped = grouped(groupOf, starts);
        int[] order = ascendingPrefixes();

        DoubleBuilder latitude = new DoubleBuilder();
        DoubleBuilder longitude = new DoubleBuilder();
        IntBuilder counts = new IntBuilder();
        CategoryBuilder city = new CategoryBuilder();
        CategoryBuilder state = new CategoryBuilder();
        MostFrequentWord cities = new MostFrequentWord(points.words(Field.PLACE_CITY));
        MostFrequentWord states = new MostFrequentWord(points.words(Field.PLACE_STATE));
        MedianDegrees medianLatitude = new MedianDegrees(points.ints(Field.PLACE_LATITUDE));
        MedianDegrees medianLongitude = new MedianDegrees(points.ints(Field.PLACE_LONGITUDE));
        int[] inside = new int[grouped.length];
        long outside = 0;
        for (int group : order) {
            int from = starts[group];
            int to = starts[group + 1];
            int insideCount = inside(grouped, from, to, inside);
            outside += to - from - insideCount;
            medianLatitude.addTo(latitude, inside, insideCount);
            medianLongitude.addTo(longitude, inside, insideCount);
            cities.addTo(city, grouped, from, to);
            states.addTo(state, grouped, from, to);
            counts.add(to - from);
            sortedPrefixes.findOrAdd(prefixes.ids(), group);
        }
        if (outside > 0) {
            points.log()
                    .warn(
                            IngestWarning.Kind.OUT_OF_BOUNDS,
                            outside,
                            outside + " points lie outside the country or have no coordinates; they do not count for"
                                    + " the coordinates of their place");
        }
        Places places = new Places(
                sortedPrefixes.build(),
                latitude.build(),
                longitude.build(),
                city.build(),
                state.build(),
                counts.build());
        return new CondensedPlaces(places, sortedPrefixes);
    }

    private int[] groups() {
        IdBuilder ids = points.ids(Field.PLACE_ZIP_PREFIX);
        int[] groupOf = new int[points.size()];
        for (int row = 0; row < groupOf.length; row++) {
            // Files are mostly ordered by prefix.
            groupOf[row] = row > 0 && ids.same(row, row - 1) ? groupOf[row - 1] : prefixes.findOrAdd(ids, row);
        }
        return groupOf;
    }

    /** Returns where each group's rows start once rows are ordered by group, and the end of the last. */
    private int[] starts(int[] groupOf) {
        int[] starts = new int[prefixes.size() + 1];
        for (int group : groupOf) {
            starts[group + 1]++;
        }
        for (int group = 1; group < starts.length; group++) {
            starts[group] += starts[group - 1];
        }
        return starts;
    }

    /** Returns the rows ordered by group, in file order within a group. */
    private static int[] grouped(int[] groupOf, int[] starts) {
        int[] next = starts.clone();
        int[] rows = new int[groupOf.length];
        for (int row = 0; row < groupOf.length; row++) {
            rows[next[groupOf[row]]++] = row;
        }
        return rows;
    }

    private int[] ascendingPrefixes() {
        String[] texts = new String[prefixes.size()];
        Arrays.setAll(texts, group -> prefixes.ids().value(group));
        return IntStream.range(0, texts.length)
                .boxed()
                .sorted(Comparator.comparing(group -> texts[group]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int inside(int[] rows, int from, int to, int[] target) {
        IntBuilder latitudes = points.ints(Field.PLACE_LATITUDE);
        IntBuilder longitudes = points.ints(Field.PLACE_LONGITUDE);
        int count = 0;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            if (!latitudes.isMissing(row)
                    && !longitudes.isMissing(row)
                    && isInside(latitudes.value(row) / UNIT, longitudes.value(row) / UNIT)) {
                target[count++] = row;
            }
        }
        return count;
    }

    private boolean isInside(double latitude, double longitude) {
        return country == null
                || (latitude >= country.south()
                        && latitude <= country.north()
                        && longitude >= country.west()
                        && longitude <= country.east());
    }
}
