package dev.vitrine.analytics.ml.delay;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A shop made up for tests: near states are fast, far ones slow, every fourth week the far ones get stuck. */
final class RandomOrders {
    static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final int HOUR = 3600;

    private RandomOrders() {}

    static OrderHistory history(long seed, int size, int days) {
        return OrderHistory.of(orders(seed, size, days), START.plusDays(days + 60L));
    }

    static List<PastOrder> orders(long seed, int size, int days) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PastOrder> orders = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDateTime purchased = START.plusSeconds((long) (random.nextDouble() * days * 24 * HOUR));
            LocalDateTime approved = purchased.plusSeconds(random.nextInt(20 * HOUR));
            int state = random.nextInt(4);
            boolean stuck = state == 3 && approved.getDayOfYear() / 7 % 4 == 0;
            LocalDateTime shipped = approved.plusSeconds((long) (Math.exp(random.nextGaussian() * 0.4) * 30 * HOUR));
            double hours = Math.exp(random.nextGaussian() * 0.4) * (40 + 40 * state) * (stuck ? 2.5 : 1);
            LocalDateTime delivered = shipped.plusSeconds((long) (hours * HOUR));
            LocalDateTime promised =
                    approved.toLocalDate().plusDays(8 + random.nextInt(12)).atStartOfDay();
            boolean lost = random.nextInt(100) == 0;
            orders.add(new PastOrder(
                    order("O" + i, purchased, approved, promised, "S" + random.nextInt(10), "C" + state),
                    lost ? null : shipped,
                    lost ? null : delivered));
        }
        return orders;
    }

    static ApprovedOrder order(
            String id,
            LocalDateTime purchased,
            LocalDateTime approved,
            LocalDateTime promised,
            String seller,
            String state) {
        return new ApprovedOrder(
                id,
                purchased,
                approved,
                promised,
                approved.plusDays(3),
                seller,
                new Route(new Stop("01037", "sao paulo", "SP"), new Stop("2" + state + "00", "town", state), 300.0),
                new Goods(1, 50, 10, 500.0, 2000.0));
    }
}
