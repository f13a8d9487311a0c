package dev.vitrine.analytics.internal.option;

import java.util.Locale;

/** Refuses options that make no sense, in the same words everywhere. */
public final class OptionChecks {
    private static final double USUAL_LEVEL = 0.95;

    private OptionChecks() {}

    /**
     * Returns the number.
     *
     * @param usual what the message proposes
     * @throws IllegalArgumentException if it is less than the least
     */
    public static int atLeast(int least, String what, int number, int usual) {
        if (number < least) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %d; expected %d or more. Maybe %d.", what, number, least, usual));
        }
        return number;
    }

    /**
     * Returns the share.
     *
     * @param usual what the message proposes
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public static double share(String what, double share, double usual) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s is %s; expected between 0 and 1, both excluded. Maybe %s.", what, share, usual));
        }
        return share;
    }

    /**
     * Returns the level of an interval.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public static double level(double level) {
        return share("the level", level, USUAL_LEVEL);
    }
}
