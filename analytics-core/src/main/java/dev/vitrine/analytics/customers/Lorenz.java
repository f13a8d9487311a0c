package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts of persons, the largest first, and their sums from the largest on. */
final class Lorenz {
    private static final BigDecimal EIGHTY_PERCENT = new BigDecimal("0.8");

    /** What the first so many have together; that of nobody is 0. */
    private final List<BigDecimal> cumulative = new ArrayList<>(List.of(BigDecimal.ZERO));

    /** Adds the next amount, above zero and not above the last one. */
    void add(BigDecimal amount) {
        cumulative.add(total().add(amount));
    }

    int size() {
        return cumulative.size() - 1;
    }

    BigDecimal total() {
        return cumulative.get(size());
    }

    /** Returns how many have a part of all, rounded up. */
    int count(BigDecimal part) {
        return part.multiply(BigDecimal.valueOf(size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** Returns what those ranked above one rank and up to another have. */
    BigDecimal between(int above, int upTo) {
        return cumulative.get(upTo).subtract(cumulative.get(above));
    }

    /** Returns how many of the first it takes to have 80 % of the total. */
    int countOf80Percent() {
        BigDecimal needed = total().multiply(EIGHTY_PERCENT);
        int count = 0;
        while (cumulative.get(count).compareTo(needed) < 0) {
            count++;
        }
        return count;
    }

    /**
     * Returns Gini's coefficient: the sum of (2 i - n - 1) x_i, by n times the sum of x_i, amounts ascending. That is
     * (2 C / T - n - 1) / n, where C adds up what the first one has, the first two have, and so on to all n, amounts
     * descending, and T is the total. Not corrected for small samples.
     */
    @Nullable
    Double gini() {
        int n = size();
        if (n == 0) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : cumulative) {
            sum = sum.add(amount);
        }
        return sum.add(sum)
                .divide(total(), MathContext.DECIMAL128)
                .subtract(BigDecimal.valueOf(n + 1L))
                .divide(BigDecimal.valueOf(n), MathContext.DECIMAL128)
                .doubleValue();
    }
}
