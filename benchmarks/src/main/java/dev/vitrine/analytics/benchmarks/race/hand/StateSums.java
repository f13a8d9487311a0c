package dev.vitrine.analytics.benchmarks.race.hand;

/** The sums of {@link AllMeasuresByState}, an array entry for each state. */
final class StateSums {
    final int[] orders;
    final int[] deliveredOrders;
    final int[] canceled;
    final int[] timed;
    final long[] deliveryMicros;
    final double[] median;
    final double[] p90;
    final int[] judged;
    final int[] late;
    final long[] lateMicros;
    final int[] firstDay;
    final int[] lastDay;
    final int[] persons;
    final int[] repeaters;
    final int[] newcomers;
    final int[] items;
    final int[] ordersWithItems;
    final long[] units;
    final long[] revenue;
    final long[] freight;
    final long[] returns;
    final long[] paid;
    final int[] payments;
    final long[] instalments;
    final int[] reviews;
    final int[] scored;
    final long[] scoreSum;
    final int[] lowScores;

    StateSums(int groups) {
        orders = new int[groups];
        deliveredOrders = new int[groups];
        canceled = new int[groups];
        timed = new int[groups];
        deliveryMicros = new long[groups];
        median = new double[groups];
        p90 = new double[groups];
        judged = new int[groups];
        late = new int[groups];
        lateMicros = new long[groups];
        firstDay = new int[groups];
        lastDay = new int[groups];
        persons = new int[groups];
        repeaters = new int[groups];
        newcomers = new int[groups];
        items = new int[groups];
        ordersWithItems = new int[groups];
        units = new long[groups];
        revenue = new long[groups];
        freight = new long[groups];
        returns = new long[groups];
        paid = new long[groups];
        payments = new int[groups];
        instalments = new long[groups];
        reviews = new int[groups];
        scored = new int[groups];
        scoreSum = new long[groups];
        lowScores = new int[groups];
    }
}
