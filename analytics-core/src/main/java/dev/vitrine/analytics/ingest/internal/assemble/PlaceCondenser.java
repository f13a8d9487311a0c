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
    private static final double UNIT = 1e7;

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
        MostFrequent cities = new MostFrequent(points.words(Field.PLACE_CITY));
        MostFrequent states = new MostFrequent(points.words(Field.PLACE_STATE));
        Median medianLatitude = new Median(points.ints(Field.PLACE_LATITUDE));
        Median medianLongitude = new Median(points.ints(Field.PLACE_LONGITUDE));
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
        Arrays.parallelPrefix(starts, Integer::sum);
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

    /** The lower median of some rows of a column. */
    private static final class Median {
        private final IntBuilder column;
        private int[] values = new int[64];

        Median(IntBuilder column) {
            this.column = column;
        }

        void addTo(DoubleBuilder target, int[] rows, int count) {
            if (count == 0) {
                target.addMissing();
                return;
            }
            if (values.length < count) {
                values = new int[count * 2];
            }
            for (int i = 0; i < count; i++) {
                values[i] = column.value(rows[i]);
            }
            target.add(select(count, (count - 1) / 2) / UNIT);
        }

        /** Returns the value that would be at this place if the values were sorted (Hoare, Algorithm 65: find). */
        private int select(int count, int place) {
            int low = 0;
            int high = count - 1;
            while (low < high) {
                int pivot = values[(low + high) >>> 1];
                int i = low;
                int j = high;
                while (i <= j) {
                    while (values[i] < pivot) {
                        i++;
                    }
                    while (values[j] > pivot) {
                        j--;
                    }
                    if (i <= j) {
                        int swapped = values[i];
                        values[i++] = values[j];
                        values[j--] = swapped;
                    }
                }
                if (place <= j) {
                    high = j;
                } else if (place >= i) {
                    low = i;
                } else {
                    break;
                }
            }
            return values[place];
        }
    }

    /** The most frequent word of some rows of a column. */
    private static final class MostFrequent {
        private final CategoryBuilder column;
        private final int[] counts;

        MostFrequent(CategoryBuilder column) {
            this.column = column;
            this.counts = new int[column.words()];
        }

        void addTo(CategoryBuilder target, int[] rows, int from, int to) {
            int best = -1;
            for (int i = from; i < to; i++) {
                if (!column.isMissing(rows[i])) {
                    int code = column.code(rows[i]);
                    counts[code]++;
                    if (best < 0 || (code != best && beats(code, best))) {
                        best = code;
                    }
                }
            }
            for (int i = from; i < to; i++) {
                if (!column.isMissing(rows[i])) {
                    counts[column.code(rows[i])] = 0;
                }
            }
            if (best < 0) {
                target.addMissing();
            } else {
                target.add(column.wordOf(best));
            }
        }

        private boolean beats(int code, int best) {
            return counts[code] > counts[best]
                    || (counts[code] == counts[best] && column.wordOf(code).compareTo(column.wordOf(best)) < 0);
        }
    }
}
