package dev.vitrine.analytics.products;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads units by product and month, product by product. Not thread-safe. */
final class Lives {
    private final LifecycleRule rule;
    private final YearMonth first;
    private final int months;
    private final long[] units;

    private final List<ProductLife> lives = new ArrayList<>();
    private long tooFew;
    private long tooFewRecentUnits;
    private long unborn;
    private long undated;

    Lives(LifecycleRule rule, Extent extent) {
        this.rule = rule;
        YearMonth start = YearMonth.from(extent.first());
        YearMonth end = YearMonth.from(extent.last());
        this.first = extent.first().getDayOfMonth() == 1 ? start : start.plusMonths(1);
        YearMonth last = extent.last().equals(end.atEndOfMonth()) ? end : end.minusMonths(1);
        this.months = Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(first, last) + 1));
        this.units = new long[months];
    }

    /** Reads rows in ascending order of products and months. */
    ProductLifecycles read(ResultTable table, Map<String, ProductLabel> labels) {
        ProductRuns runs = new ProductRuns(table);
        ResultColumn<YearMonth> monthOf = table.column(Dimensions.MONTH);
        ResultColumn<?> sold = table.column(ProductMeasures.SOLD_UNITS);
        while (runs.advance()) {
            Arrays.fill(units, 0);
            YearMonth birth = null;
            for (int row = runs.start(); row < runs.end(); row++) {
                long amount = sold.isMissing(row) ? 0 : sold.asLong(row);
                if (monthOf.isMissing(row)) {
                    undated += amount;
                } else if (amount > 0) {
                    YearMonth month = monthOf.value(row);
                    birth = birth == null ? month : birth;
                    long index = ChronoUnit.MONTHS.between(first, month);
                    if (index >= 0 && index < months) {
                        units[(int) index] = amount;
                    }
                }
            }
            if (birth != null) {
                add(runs.product(), birth, labels.get(runs.product()));
            }
        }
        return findings();
    }

    private void add(String product, YearMonth birth, @Nullable ProductLabel label) {
        long all = sum(0, months);
        long age = ChronoUnit.MONTHS.between(birth, first.plusMonths(months));
        long recent = sum(months - rule.window(), months);
        if (age <= 0) {
            unborn++;
        } else if (all < rule.minimumUnits()) {
            tooFew++;
            tooFewRecentUnits += recent;
        } else {
            long earlier = sum(months - 2 * rule.window(), months - rule.window());
            long best = best();
            lives.add(new ProductLife(
                    product,
                    label == null ? null : label.name(),
                    label == null ? null : label.category(),
                    birth,
                    lastMonth(),
                    all,
                    recent,
                    earlier,
                    best,
                    earlier == 0 ? null : (double) recent / earlier - 1,
                    isTooShort() ? null : rule.stage(age, all, recent, earlier, best)));
        }
    }

    private boolean isTooShort() {
        return months < 2 * rule.window();
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int month = Math.max(0, from); month < to; month++) {
            sum += units[month];
        }
        return sum;
    }

    private long best() {
        long best = 0;
        for (int end = 1; end <= months; end++) {
            best = Math.max(best, sum(end - rule.window(), end));
        }
        return best;
    }

    private YearMonth lastMonth() {
        int month = months - 1;
        while (units[month] == 0) {
            month--;
        }
        return first.plusMonths(month);
    }

    private ProductLifecycles findings() {
        lives.sort(Comparator.comparingLong(ProductLife::recentUnits).reversed().thenComparing(ProductLife::productId));
        List<StageTotal> stages = new ArrayList<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            stages.add(total(stage, 0, 0));
        }
        stages.add(total(null, tooFew, tooFewRecentUnits));
        return new ProductLifecycles(stages, lives, notes());
    }

    private StageTotal total(@Nullable LifecycleStage stage, long moreProducts, long moreUnits) {
        List<ProductLife> some = lives.stream()
                .filter(life -> Objects.equals(life.stage(), stage))
                .toList();
        return new StageTotal(
                stage,
                some.size() + moreProducts,
                some.stream().mapToLong(ProductLife::recentUnits).sum() + moreUnits);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (months > 0) {
            notes.add("Whole months: " + months + ", from " + first + " to " + first.plusMonths(months - 1L)
                    + "; sales outside of them are not counted.");
        }
        if (isTooShort()) {
            notes.add("The data cover " + months + " whole months, and " + 2 * rule.window()
                    + " are needed to tell stages.");
        }
        if (tooFew > 0) {
            notes.add("Products with fewer than " + rule.minimumUnits() + " units, of which no stage can be told: "
                    + tooFew + ".");
        }
        if (unborn > 0) {
            notes.add("Products first sold after the last whole month, and left out: " + unborn + ".");
        }
        if (undated > 0) {
            notes.add("Units of orders without a day of purchase, and left out: " + undated + ".");
        }
        return notes;
    }
}
