package dev.vitrine.analytics.ingest.internal.document;

/** Finds letters of a date pattern that mean something else than they look like. */
final class DatePattern {

    private DatePattern() {}

    /** Returns the pattern that was probably meant; the same one if nothing looks wrong. */
    static String meant(String pattern) {
        StringBuilder letters = new StringBuilder(pattern);
        boolean weeks = has(pattern, "wWe");
        boolean months = has(pattern, "ML");
        boolean hours = has(pattern, "HhkK");
        boolean minutes = has(pattern, "m");
        boolean quoted = false;
        boolean monthSeen = false;
        boolean hourSeen = false;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            quoted ^= letter == '\'';
            if (quoted) {
                continue;
            }
            hourSeen |= "HhkK".indexOf(letter) >= 0;
            monthSeen |= letter == 'M' && !hourSeen;
            if (letter == 'Y' && !weeks) {
                letters.setCharAt(i, 'y'); // Y is the year of the week
            } else if (letter == 'D' && (months || (minutes && !hours))) {
                letters.setCharAt(i, 'd'); // D is the day of the year
            } else if (letter == 'm' && !hourSeen && !months) {
                letters.setCharAt(i, 'M'); // m is minutes
            } else if (letter == 'M' && monthSeen && hourSeen && !minutes) {
                letters.setCharAt(i, 'm'); // M is months
            }
        }
        return letters.toString();
    }

    /** Tells whether one of the letters stands in the pattern outside of quotes. */
    private static boolean has(String pattern, String letters) {
        return pattern.replaceAll("'[^']*'", "").chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
