package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The orders of several products, or categories: which of the frequent ones each has. Not to be changed once read. */
final class Baskets {
    /** What is frequent, ascending; its position is its code. */
    private final String[] keys;

    private final int[] ordersOf;
    private int[] codes;
    private int[] ends = new int[1024];
    private int size;
    private int several;
    private int leftOut;

    private Baskets(ResultTable frequent, Dimension<String> key) {
        ResultColumn<String> names = frequent.column(key);
        ResultColumn<?> orders = frequent.column(ORDERS);
        keys = new String[frequent.size()];
        ordersOf = new int[keys.length];
        for (int code = 0; code < keys.length; code++) {
            keys[code] = names.value(code);
            ordersOf[code] = Math.toIntExact(orders.asLong(code));
        }
        codes = new int[1024];
    }

    /**
     * Reads baskets.
     *
     * @param frequent orders by key, ascending
     * @param lines keys by order, ascending
     */
    static Baskets read(ResultTable frequent, ResultTable lines, Dimension<String> key, BasketRule rule) {
        Baskets baskets = new Baskets(frequent, key);
        Map<String, Integer> codeOf = new HashMap<>(2 * baskets.keys.length);
        for (int code = 0; code < baskets.keys.length; code++) {
            codeOf.put(baskets.keys[code], code);
        }
        ResultColumn<String> orders = lines.column(Dimensions.ORDER_ID);
        ResultColumn<String> names = lines.column(key);
        int[] basket = new int[16];
        int row = 0;
        while (row < lines.size()) {
            int start = row;
            int found = 0;
            String order = orders.label(row);
            do {
                Integer code = codeOf.get(names.value(row++));
                if (code != null) {
                    basket = found == basket.length ? Arrays.copyOf(basket, 2 * found) : basket;
                    basket[found++] = code;
                }
            } while (row < lines.size() && orders.label(row).equals(order));
            baskets.add(basket, found, row - start, rule.largestBasket());
        }
        return baskets;
    }

    private void add(int[] basket, int found, int different, int largest) {
        if (different > largest) {
            leftOut++;
            for (int i = 0; i < found; i++) {
                ordersOf[basket[i]]--;
            }
            return;
        }
        several += different > 1 ? 1 : 0;
        if (found > 1) {
            int start = size == 0 ? 0 : ends[size - 1];
            while (start + found > codes.length) {
                codes = Arrays.copyOf(codes, 2 * codes.length);
            }
            System.arraycopy(basket, 0, codes, start, found);
            ends = size == ends.length ? Arrays.copyOf(ends, 2 * size) : ends;
            ends[size++] = start + found;
        }
    }

    /** Returns how many keys there are; their codes are less. */
    int keys() {
        return keys.length;
    }

    String key(int code) {
        return keys[code];
    }

    /** Returns how many orders have a key, those left out not counted. */
    int ordersOf(int code) {
        return ordersOf[code];
    }

    /** Returns how many baskets there are of two or more frequent keys. */
    int size() {
        return size;
    }

    int start(int basket) {
        return basket == 0 ? 0 : ends[basket - 1];
    }

    int end(int basket) {
        return ends[basket];
    }

    /** Returns the code at a place from {@link #start} to before {@link #end}; those of a basket ascend. */
    int code(int place) {
        return codes[place];
    }

    /** Returns how many orders have two or more different keys, frequent or not. */
    int several() {
        return several;
    }

    /** Returns how many orders have too many different keys. */
    int leftOut() {
        return leftOut;
    }
}
