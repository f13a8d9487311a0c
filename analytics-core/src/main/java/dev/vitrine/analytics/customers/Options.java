package dev.vitrine.analytics.customers;

import java.util.Locale;

/** Checks what analyses are told. */
final class Options {

    private Options() {}

    static int requireNotNegative(String name, int value, int usual) {
        return require(name, value, 0, usual);
    }

    static int requirePositive(String name, int value, int usual) {
        return require(name, value, 1, usual);
    }

    private static int require(String name, int value, int least, int usual) {
        if (value < least) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %d; expected %d or more. Maybe %d.", name, value, least, usual));
        }
        return value;
    }

    static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level is " + level + "; expected between 0 and 1. Maybe 0.95.");
        }
        return level;
    }
}
