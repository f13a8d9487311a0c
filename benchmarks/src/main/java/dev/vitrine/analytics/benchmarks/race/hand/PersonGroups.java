package dev.vitrine.analytics.benchmarks.race.hand;

/** Which persons were seen in which groups: a bit each. */
final class PersonGroups {
    private final int words;
    private final long[] bits;

    PersonGroups(int persons, int groups) {
        words = (groups + 63) >> 6;
        bits = new long[Math.multiplyExact(persons, words)];
    }

    /** Notes a person in a group; tells whether it is new there. */
    boolean add(int person, int group) {
        int word = person * words + (group >> 6);
        long bit = 1L << group;
        long before = bits[word];
        bits[word] = before | bit;
        return (before & bit) == 0;
    }
}
