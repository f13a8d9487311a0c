package dev.vitrine.analytics.products;

import java.util.List;
import java.util.Locale;

/** Checks what analyses are told. */
final class Options {

    private Options() {}

    static int atLeast(int least, String what, int number) {
        if (number < least) {
            throw new IllegalArgumentException(
                    what + " is " + number + "; expected at least " + least + ". Maybe " + least + ".");
        }
        return number;
    }

    static double share(String what, double number, double usual) {
        if (!(number > 0 && number < 1)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s is %s; expected between 0 and 1, both excluded. Maybe %s.", what, number, usual));
        }
        return number;
    }

    /** Returns the identifiers, each once. */
    static List<String> products(List<String> ids, int most) {
        List<String> different = ids.stream().distinct().toList();
        if (different.isEmpty() || different.size() > most) {
            throw new IllegalArgumentException(different.size() + " products are named; expected 1 to " + most
                    + ". Maybe the best sellers that TopProducts finds.");
        }
        return different;
    }
}
