package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.Dataset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Series to forecast together. They may be of different lengths and times; if they have a first day or drivers, they all
 * begin with the same period and are equally long. Immutable and thread-safe.
 */
public final class DemandData implements Dataset {
    private final Cadence cadence;
    private final int season;
    private final List<DemandSeries> series;
    private final @Nullable LocalDate firstDay;
    private final List<Driver> drivers;
    private final List<String> notes;

    private DemandData(
            Cadence cadence,
            int season,
            List<DemandSeries> series,
            @Nullable LocalDate firstDay,
            List<Driver> drivers,
            List<String> notes) {
        this.cadence = cadence;
        this.season = season;
        this.series = List.copyOf(series);
        this.firstDay = firstDay;
        this.drivers = List.copyOf(drivers);
        this.notes = List.copyOf(notes);
    }

    /**
     * Returns series to forecast, with the usual season of their cadence.
     *
     * @throws IllegalArgumentException if two have the same name, or if a series is part of one that is not there or,
     *     over others, of itself
     */
    public static DemandData of(Cadence cadence, List<DemandSeries> series) {
        Map<String, DemandSeries> byName = new HashMap<>();
        for (DemandSeries one : series) {
            if (byName.put(one.name(), one) != null) {
                throw new IllegalArgumentException("two series are named '" + one.name()
                        + "'; expected names that differ. Maybe add the category.");
            }
        }
        for (DemandSeries one : series) {
            requireWholes(one, byName);
        }
        return new DemandData(cadence, cadence.season(), series, null, List.of(), List.of());
    }

    private static void requireWholes(DemandSeries series, Map<String, DemandSeries> byName) {
        DemandSeries part = series;
        for (int level = 0; part.parent() != null; level++) {
            DemandSeries whole = byName.get(part.parent());
            if (whole == null || level > byName.size()) {
                throw new IllegalArgumentException(
                        "the series '" + part.name() + "' is part of '" + part.parent() + "', "
                                + (whole == null ? "which is not among them" : "and that of itself")
                                + "; expected a tree. Maybe add the sum of the parts.");
            }
            part = whole;
        }
    }

    /**
     * Returns these with a season of another length; 1 is none.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public DemandData withSeason(int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException(
                    "a season of " + periods + " periods is none; expected 1 or more. Maybe " + cadence.season() + ".");
        }
        return new DemandData(cadence, periods, series, firstDay, drivers, notes);
    }

    /**
     * Returns these, beginning on a day.
     *
     * @throws IllegalArgumentException if the series are not equally long
     */
    public DemandData startingOn(LocalDate day) {
        requireEqualLengths("a first day");
        return new DemandData(cadence, season, series, day, drivers, notes);
    }

    /**
     * Returns these with what moves demand.
     *
     * @throws IllegalArgumentException if the series are not equally long, or a driver is shorter
     */
    public DemandData withDrivers(List<Driver> all) {
        int length = requireEqualLengths("drivers");
        for (Driver driver : all) {
            if (driver.values().length < length) {
                throw new IllegalArgumentException("the driver '" + driver.name() + "' has " + driver.values().length
                        + " values for " + length + " periods; expected the periods to forecast as well.");
            }
        }
        return new DemandData(cadence, season, series, firstDay, all, notes);
    }

    /** Returns these with what a reader must know of them, repeated by every evaluation. */
    public DemandData withNotes(List<String> sentences) {
        return new DemandData(cadence, season, series, firstDay, drivers, sentences);
    }

    private int requireEqualLengths(String what) {
        int length = series.isEmpty() ? 0 : series.get(0).length();
        for (DemandSeries one : series) {
            if (one.length() != length) {
                throw new IllegalArgumentException("series with " + what + " begin and end together, but '"
                        + series.get(0).name() + "' has " + length + " periods and '" + one.name() + "' "
                        + one.length() + ". Maybe put NaN or 0 where there was nothing.");
            }
        }
        return length;
    }

    /** Returns how long a period is. */
    public Cadence cadence() {
        return cadence;
    }

    /** Returns how many periods make a season. */
    public int season() {
        return season;
    }

    /** Returns the series, in order. */
    public List<DemandSeries> series() {
        return series;
    }

    /** Returns the first day of the first period; null if unknown. */
    public @Nullable LocalDate firstDay() {
        return firstDay;
    }

    /** Returns what moves demand. */
    public List<Driver> drivers() {
        return drivers;
    }

    /** Returns what a reader must know. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public int size() {
        return series.size();
    }

    @Override
    public DataFingerprint fingerprint() {
        DataDigest digest = DataFingerprint.digest("series by " + cadence.label())
                .add(season)
                .add(firstDay == null ? "" : firstDay.toString());
        for (DemandSeries one : series) {
            digest.add(one.name()).add(one.parent() == null ? "" : one.parent()).add(one.values());
        }
        for (Driver driver : drivers) {
            digest.add(driver.name()).add(driver.values());
        }
        return digest.fingerprint(series.size());
    }
}
