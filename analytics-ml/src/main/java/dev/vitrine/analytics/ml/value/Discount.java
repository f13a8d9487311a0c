package dev.vitrine.analytics.ml.value;

/**
 * How much less later money is worth.
 *
 * @param yearlyRate the interest of a year: 0.1 makes 110 in a year worth 100 now; 0 for none
 */
public record Discount(double yearlyRate) {
    private static final double DAYS_OF_YEAR = 365.25;

    /**
     * Checks the rate.
     *
     * @throws IllegalArgumentException if it is negative or no number
     */
    public Discount {
        if (!(yearlyRate >= 0) || !Double.isFinite(yearlyRate)) {
            throw new IllegalArgumentException(
                    "the yearly discount rate is " + yearlyRate + "; expected 0 or more. Maybe 0.1 for 10 %.");
        }
    }

    /** Returns no discount. */
    public static Discount none() {
        return new Discount(0);
    }

    /** Returns the discount of a year, such as 0.1. */
    public static Discount ofYear(double rate) {
        return new Discount(rate);
    }

    /** Returns the rate of continuous interest per unit of a scale: 0.0027 per week for 15 % a year. */
    public double continuousRate(TimeScale scale) {
        return Math.log1p(yearlyRate) * scale.days() / DAYS_OF_YEAR;
    }
}
