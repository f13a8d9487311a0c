package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Labelled;
import java.time.LocalDate;

/** How long one period of a series is. */
public enum Cadence implements Labelled {
    /** Calendar days; the season is the week. */
    DAY("day", 1, 7),
    /** Weeks of seven days, in shops those of ISO 8601; the season is the year of 52 weeks. */
    WEEK("week", 7, 52);

    private final String label;
    private final int days;
    private final int season;

    Cadence(String label, int days, int season) {
        this.label = label;
        this.days = days;
        this.season = season;
    }

    /** Returns how many periods make the usual season. */
    public int season() {
        return season;
    }

    /** Returns the days of one period. */
    public int days() {
        return days;
    }

    /** Returns the first day of the period that lies so many periods after another. */
    public LocalDate after(LocalDate first, int periods) {
        return first.plusDays((long) periods * days);
    }

    @Override
    public String label() {
        return label;
    }
}
