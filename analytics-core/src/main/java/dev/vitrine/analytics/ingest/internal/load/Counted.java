package dev.vitrine.analytics.ingest.internal.load;

import java.util.Collection;
import java.util.Locale;

/** Counts and lists as messages show them. */
public final class Counted {
    private static final int SOME = 10;

    private Counted() {}

    /** Returns a count with what is counted, in the singular for one. */
    public static String of(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? one : many);
    }

    /** Returns the first of some texts, each of them shortened, and how many more there are. */
    public static String some(Collection<String> texts) {
        String first = texts.stream().limit(SOME).map(Shown::of).toList().toString();
        return texts.size() > SOME ? first + " and " + (texts.size() - SOME) + " more" : first;
    }
}
