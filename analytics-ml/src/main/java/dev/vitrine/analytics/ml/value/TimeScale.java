package dev.vitrine.analytics.ml.value;

/** What time is counted in. */
public enum TimeScale {
    /** Calendar days. */
    DAYS(1),
    /** Weeks of seven days. */
    WEEKS(7);

    private final int days;

    TimeScale(int days) {
        this.days = days;
    }

    /** Returns how many days one has. */
    public int days() {
        return days;
    }

    /** Returns so much time in another scale. */
    public double convert(double time, TimeScale from) {
        return this == from ? time : time * from.days / days;
    }
}
