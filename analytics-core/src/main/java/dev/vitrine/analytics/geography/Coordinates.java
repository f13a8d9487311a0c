package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Places;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where postal codes are: a point for each prefix, as the source spells prefixes. Immutable and thread-safe. */
public final class Coordinates {
    private final Map<String, Coordinate> byZip;
    private final Map<String, GlobePoint> points = new HashMap<>();

    private Coordinates(Map<String, Coordinate> byZip) {
        this.byZip = byZip;
        byZip.forEach((zip, point) -> points.put(zip, GlobePoint.of(point)));
    }

    /** Returns points of your own by postal code, or prefix, spelled as the customers' and sellers'. */
    public static Coordinates of(Map<String, Coordinate> byZip) {
        return new Coordinates(Map.copyOf(byZip));
    }

    /**
     * Returns the points of a shop's places: the medians of all points that the source has for a prefix. Takes time in
     * proportion to the places.
     */
    public static Coordinates of(CommerceData data) {
        Places places = data.places();
        Map<String, Coordinate> byZip = new HashMap<>();
        for (int row = 0; row < places.size(); row++) {
            if (!places.zipPrefix().isMissing(row)
                    && !places.latitude().isMissing(row)
                    && !places.longitude().isMissing(row)) {
                byZip.put(
                        places.zipPrefix().value(row),
                        new Coordinate(
                                places.latitude().value(row), places.longitude().value(row)));
            }
        }
        return new Coordinates(byZip);
    }

    /** Returns the point of a postal code. */
    public Optional<Coordinate> find(String zip) {
        return Optional.ofNullable(byZip.get(zip));
    }

    @Nullable
    GlobePoint point(String zip) {
        return points.get(zip);
    }

    /** Returns how many postal codes have a point. */
    public int size() {
        return byZip.size();
    }
}
