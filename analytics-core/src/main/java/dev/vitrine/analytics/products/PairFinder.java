package dev.vitrine.analytics.products;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Counts pairs key by key, so that one array of counts is enough, and tests those in enough orders. Not thread-safe. */
final class PairFinder {
    private static final Comparator<BoughtPair> BEST_FIRST = Comparator.comparingLong(BoughtPair::orders)
            .thenComparingDouble(BoughtPair::lift)
            .reversed()
            .thenComparing(BoughtPair::first)
            .thenComparing(BoughtPair::second);

    private final BasketRule rule;
    private final long orders;
    private final Baskets baskets;

    private int[] firsts = new int[1024];
    private int[] seconds = new int[1024];
    private int[] together = new int[1024];
    private int pairs;

    PairFinder(BasketRule rule, long orders, Baskets baskets) {
        this.rule = rule;
        this.orders = orders;
        this.baskets = baskets;
    }

    BoughtTogether find(Map<String, String> names) {
        count();
        long frequent = 0;
        for (int code = 0; code < baskets.keys(); code++) {
            frequent += baskets.ordersOf(code) >= rule.minimumOrders() ? 1 : 0;
        }
        long possible = frequent * (frequent - 1) / 2;
        HypergeometricTail tail = new HypergeometricTail(Math.toIntExact(orders));
        double[] pValues = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            pValues[pair] =
                    tail.atLeast(together[pair], baskets.ordersOf(firsts[pair]), baskets.ordersOf(seconds[pair]));
        }
        FalseDiscoveries control = FalseDiscoveries.of(pValues, possible);
        PriorityQueue<BoughtPair> best = new PriorityQueue<>(BEST_FIRST.reversed());
        long found = 0;
        for (int pair = 0; pair < pairs; pair++) {
            double adjusted = control.adjusted(pValues[pair]);
            if (adjusted <= rule.falseDiscoveries()) {
                found++;
                if (best.size() == rule.limit()
                        && together[pair] < best.element().orders()) {
                    continue;
                }
                best.add(pair(pair, pValues[pair], adjusted, names));
                if (best.size() > rule.limit()) {
                    best.remove();
                }
            }
        }
        List<BoughtPair> told = new ArrayList<>(best);
        told.sort(BEST_FIRST);
        BasketTotal total =
                new BasketTotal(orders, baskets.several(), baskets.leftOut(), frequent, possible, pairs, found);
        return new BoughtTogether(told, total, notes(total));
    }

    private void count() {
        int[] starts = new int[baskets.keys() + 1];
        int places = baskets.size() == 0 ? 0 : baskets.end(baskets.size() - 1);
        for (int place = 0; place < places; place++) {
            starts[baskets.code(place) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] placesOf = new int[places];
        int[] endOf = new int[places];
        for (int basket = 0; basket < baskets.size(); basket++) {
            for (int place = baskets.start(basket); place < baskets.end(basket); place++) {
                int slot = next[baskets.code(place)]++;
                placesOf[slot] = place;
                endOf[slot] = baskets.end(basket);
            }
        }
        int[] counts = new int[baskets.keys()];
        int[] touched = new int[baskets.keys()];
        for (int first = 0; first < baskets.keys(); first++) {
            if (starts[first + 1] - starts[first] < rule.minimumOrders()) {
                continue;
            }
            int seen = 0;
            for (int slot = starts[first]; slot < starts[first + 1]; slot++) {
                for (int place = placesOf[slot] + 1; place < endOf[slot]; place++) {
                    int second = baskets.code(place);
                    if (counts[second]++ == 0) {
                        touched[seen++] = second;
                    }
                }
            }
            for (int i = 0; i < seen; i++) {
                if (counts[touched[i]] >= rule.minimumOrders()) {
                    append(first, touched[i], counts[touched[i]]);
                }
                counts[touched[i]] = 0;
            }
        }
    }

    private void append(int first, int second, int count) {
        if (pairs == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * pairs);
            seconds = Arrays.copyOf(seconds, 2 * pairs);
            together = Arrays.copyOf(together, 2 * pairs);
        }
        firsts[pairs] = first;
        seconds[pairs] = second;
        together[pairs++] = count;
    }

    private BoughtPair pair(int pair, double pValue, double adjusted, Map<String, String> names) {
        String first = baskets.key(firsts[pair]);
        String second = baskets.key(seconds[pair]);
        int both = together[pair];
        int firstOrders = baskets.ordersOf(firsts[pair]);
        int secondOrders = baskets.ordersOf(seconds[pair]);
        double expected = (double) firstOrders * secondOrders / orders;
        return new BoughtPair(
                first,
                names.get(first),
                second,
                names.get(second),
                both,
                firstOrders,
                secondOrders,
                expected,
                (double) both / orders,
                (double) both / firstOrders,
                (double) both / secondOrders,
                both / expected,
                pValue,
                adjusted);
    }

    private List<String> notes(BasketTotal total) {
        String units = rule.unit().plural();
        List<String> notes = new ArrayList<>();
        if (total.ordersOfSeveral() == 0) {
            notes.add("No order has two different " + units + ".");
        }
        if (total.ordersLeftOut() > 0) {
            notes.add("Orders of more than " + rule.largestBasket() + " different " + units + ", and left out: "
                    + total.ordersLeftOut() + ".");
        }
        if (total.foundPairs() > rule.limit()) {
            notes.add("Pairs that chance does not explain: " + total.foundPairs() + "; those in most orders are told: "
                    + rule.limit() + ".");
        }
        return notes;
    }
}
