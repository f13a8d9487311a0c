package dev.vitrine.analytics.column.internal;

/** How much room arrays have beyond what is in them, so that rows can be appended in place. */
final class Slack {
    private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;
    private static final int TINY = 1024;

    private Slack() {}

    /** Returns the length of the array of a column that has been built: none to spare if it is tiny, else some. */
    static int built(int size) {
        return size < TINY ? size : limited((long) size + (size >> 6) + TINY);
    }

    /** Returns the length of the array of a column that had to be copied to be appended to. */
    static int appended(int size) {
        return limited((long) size + (size >> 3) + (TINY >> 4));
    }

    /** Returns the number of rows of a column when it has some more. */
    static int end(int size, int more) {
        if (more > MAX_CAPACITY - size) {
            throw new IllegalStateException(
                    "a column holds at most " + MAX_CAPACITY + " values, not " + ((long) size + more));
        }
        return size + more;
    }

    private static int limited(long capacity) {
        return (int) Math.min(MAX_CAPACITY, capacity);
    }
}
