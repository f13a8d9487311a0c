package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts products into classes by revenue. Immutable; each option gives a new analysis. */
public final class AbcAnalysis implements DatedAnalysis<AbcClasses> {
    static final AbcAnalysis DEFAULT = new AbcAnalysis(ProductScope.USUAL, 0.8, 0.95);

    private final ProductScope scope;
    private final double endOfA;
    private final double endOfB;

    private AbcAnalysis(ProductScope scope, double endOfA, double endOfB) {
        this.scope = scope;
        this.endOfA = endOfA;
        this.endOfB = endOfB;
    }

    /**
     * Returns this analysis with classes that end at other shares of the revenue; 0.8 and 0.95 by default.
     *
     * @throws IllegalArgumentException unless 0 &lt; first &lt; second &lt; 1
     */
    public AbcAnalysis withClassesEndingAt(double first, double second) {
        OptionChecks.share("the end of class A", first, 0.8);
        OptionChecks.share("the end of class B", second, 0.95);
        if (first >= second) {
            throw new IllegalArgumentException("class A ends at " + first + " and class B at " + second
                    + "; expected B to end later. Maybe swap them.");
        }
        return new AbcAnalysis(scope, first, second);
    }

    /** Returns this analysis over other lines; {@link SalesScope#STANDING} by default. */
    public AbcAnalysis counting(SalesScope sales) {
        return new AbcAnalysis(scope.counting(sales), endOfA, endOfB);
    }

    /** Returns this analysis as of a day, orders of later days and of no known day left out; all orders by default. */
    @Override
    public AbcAnalysis asOf(LocalDate day) {
        return new AbcAnalysis(scope.asOf(day), endOfA, endOfB);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("abc-classes", "ABC classes")
                .means("Which few products bring most of the revenue.")
                .counts(scope.grain(", that name a product"))
                .computes("Products by revenue, the largest first: a product is in A if those that sell more bring less"
                        + " than " + endOfA + " of the revenue, in B if less than " + endOfB
                        + ", else in C. So the product that crosses a bound belongs to the higher class, and products of"
                        + " equal revenue to the same one. Without revenue: C.")
                .from("H. F. Dickie, ABC inventory analysis shoots for dollars, not pennies, Factory Management and"
                        + " Maintenance 109 (1951)")
                .beware("Revenue is not margin: the data have no costs.")
                .beware("Products that were never sold are in no class.");
    }

    @Override
    public List<Query> queries() {
        return List.of(scope.products(Query.of(GROSS_REVENUE))
                .by(ProductMeasures.labels())
                .orderBy(GROSS_REVENUE.descending()));
    }

    @Override
    public AbcClasses finish(List<ResultTable> answers) {
        ResultTable table = answers.get(0);
        List<AbcProduct> products = products(table);
        List<AbcTotal> classes = new ArrayList<>();
        BigDecimal all = total(products, null);
        for (AbcClass one : AbcClass.values()) {
            long count = products.stream()
                    .filter(product -> product.abcClass() == one)
                    .count();
            BigDecimal revenue = total(products, one);
            classes.add(new AbcTotal(
                    one,
                    count,
                    products.isEmpty() ? null : (double) count / products.size(),
                    revenue,
                    all.signum() == 0 ? null : revenue.doubleValue() / all.doubleValue()));
        }
        return new AbcClasses(classes, products, notes(products));
    }

    /** What products of equal revenue have in common. */
    private record Rating(@Nullable Double share, @Nullable Double cumulativeShare, AbcClass abcClass) {
        AbcProduct of(ProductLabel label, @Nullable BigDecimal revenue) {
            return new AbcProduct(
                    label.id(), label.name(), label.category(), revenue, share, cumulativeShare, abcClass);
        }
    }

    private List<AbcProduct> products(ResultTable table) {
        ProductLabel[] labels = ProductLabel.of(table);
        @Nullable BigDecimal[] revenues = new @Nullable BigDecimal[labels.length];
        BigDecimal all = BigDecimal.ZERO;
        for (int row = 0; row < labels.length; row++) {
            BigDecimal revenue = Cells.amount(table.column(GROSS_REVENUE), row);
            revenues[row] = revenue;
            all = isPositive(revenue) ? all.add(revenue) : all;
        }
        double whole = all.doubleValue();
        BigDecimal boundA = all.multiply(BigDecimal.valueOf(endOfA));
        BigDecimal boundB = all.multiply(BigDecimal.valueOf(endOfB));
        List<AbcProduct> products = new ArrayList<>(labels.length);
        BigDecimal above = BigDecimal.ZERO;
        for (int from = 0; from < labels.length; ) {
            BigDecimal revenue = revenues[from];
            int to = endOfTie(revenues, from);
            Rating rating = new Rating(null, null, AbcClass.C);
            if (isPositive(revenue)) {
                AbcClass one = above.compareTo(boundA) < 0
                        ? AbcClass.A
                        : above.compareTo(boundB) < 0 ? AbcClass.B : AbcClass.C;
                above = above.add(revenue.multiply(BigDecimal.valueOf(to - from)));
                rating = new Rating(revenue.doubleValue() / whole, above.doubleValue() / whole, one);
            }
            for (int row = from; row < to; row++) {
                products.add(rating.of(labels[row], revenue));
            }
            from = to;
        }
        return products;
    }

    private static boolean isPositive(@Nullable BigDecimal revenue) {
        return revenue != null && revenue.signum() > 0;
    }

    private static int endOfTie(@Nullable BigDecimal[] revenues, int from) {
        BigDecimal revenue = revenues[from];
        int to = from + 1;
        while (to < revenues.length && isSame(revenue, revenues[to])) {
            to++;
        }
        return to;
    }

    private static boolean isSame(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return left.compareTo(right) == 0;
    }

    private static BigDecimal total(List<AbcProduct> products, @Nullable AbcClass one) {
        BigDecimal total = BigDecimal.ZERO;
        for (AbcProduct product : products) {
            if (isPositive(product.revenue()) && (one == null || product.abcClass() == one)) {
                total = total.add(product.revenue());
            }
        }
        return total;
    }

    private static List<String> notes(List<AbcProduct> products) {
        if (products.isEmpty()) {
            return List.of("No order line that counts names a product.");
        }
        long without = products.stream()
                .filter(product -> !isPositive(product.revenue()))
                .count();
        return without == 0
                ? List.of()
                : List.of("Products sold without any positive revenue, in class C: " + without + ".");
    }
}
