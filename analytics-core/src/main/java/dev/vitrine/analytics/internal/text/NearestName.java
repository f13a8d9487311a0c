package dev.vitrine.analytics.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant by one that does not exist. */
public final class NearestName {

    private NearestName() {}

    /** Returns a sentence that suggests the nearest name, or nothing if none is near. */
    public static String hint(String name, Collection<String> names) {
        return find(name, names).map(candidate -> " Maybe '" + candidate + "'.").orElse("");
    }

    /** Returns the nearest name if one is near. */
    public static Optional<String> find(String name, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(candidate -> isNear(name, candidate));
    }

    /** Two letters may differ, of longer names every fourth, but no more than half of a short one. */
    private static boolean isNear(String name, String candidate) {
        int distance = distance(name, candidate);
        return distance <= Math.max(2, name.length() / 4) && 2 * distance <= name.length();
    }

    /** Levenshtein's distance, ignoring case: insertions, deletions and substitutions that make one word the other. */
    static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }
}
