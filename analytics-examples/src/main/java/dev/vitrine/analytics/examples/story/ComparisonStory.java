package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.products.ComparedMonth;
import dev.vitrine.analytics.products.ComparedProduct;
import dev.vitrine.analytics.products.ElasticityRefusal;
import dev.vitrine.analytics.products.ProductComparison;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in the terminal how products differ: a column for each, four abreast. */
public final class ComparisonStory {
    private static final int ABREAST = 4;
    private static final int MONTHS = 12;

    private final Shop shop;
    private final ProductComparison comparison;
    private final @Nullable LocalDate asOf;
    private final Numbers numbers;

    private ComparisonStory(Shop shop, ProductComparison comparison, @Nullable LocalDate asOf) {
        this.shop = shop;
        this.comparison = comparison;
        this.asOf = asOf;
        this.numbers = new Numbers(shop.data().moneyScale());
    }

    /** Returns the story of products of a shop, as of a day or as of the end of the data. */
    public static ComparisonStory of(Shop shop, ProductComparison comparison, @Nullable LocalDate asOf) {
        return new ComparisonStory(shop, comparison, asOf);
    }

    /** Prints the story; the same text on every run. */
    public void tell(PrintWriter out) {
        Page page = new Page(out);
        page.title("Vitrine " + VitrineVersion.current() + ": products of " + shop.name() + " side by side"
                + (asOf == null ? "" : ", as of " + asOf));
        List<ComparedProduct> products = comparison.products();
        if (!products.isEmpty()) {
            page.chapter("Products");
            page.table(key(products));
        }
        for (int from = 0; from < products.size(); from += ABREAST) {
            int to = Math.min(products.size(), from + ABREAST);
            page.chapter(to - from == 1 ? "Alone" : "Side by side");
            page.table(figures(products.subList(from, to), from));
            page.chapter("Units by month");
            page.table(months(products.subList(from, to), from));
        }
        page.emptyLine();
        page.paragraph(
                "Lines of a positive quantity count, of orders that stand: not canceled, returned, unavailable or"
                        + " adjustments; lost are lines of orders canceled or returned, and goods taken back. Ranges are those of 95 in 100.");
        comparison.notes().forEach(note -> page.paragraph("* " + note));
    }

    private static TextTable key(List<ComparedProduct> products) {
        TextTable table = new TextTable("llll", "", "Product", "Name", "Category");
        for (int i = 0; i < products.size(); i++) {
            ComparedProduct product = products.get(i);
            table.row(letter(i), product.productId(), shortened(product.name()), shortened(product.category()));
        }
        return table;
    }

    private static String shortened(@Nullable String name) {
        int most = 26;
        if (name == null) {
            return Numbers.NONE;
        }
        return name.length() <= most ? name : name.substring(0, most - 3) + "...";
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static TextTable table(int first, int count, String corner) {
        String[] header = Stream.concat(
                        Stream.of(corner),
                        Stream.iterate(first, i -> i + 1).limit(count).map(ComparisonStory::letter))
                .toArray(String[]::new);
        return new TextTable("l" + "r".repeat(count), header);
    }

    private TextTable figures(List<ComparedProduct> products, int first) {
        TextTable table = table(first, products.size(), "");
        row(table, "First sale", products, product -> text(product.firstSale()));
        row(table, "Last sale", products, product -> text(product.lastSale()));
        row(table, "Orders", products, product -> numbers.count(product.orders()));
        row(table, "Units", products, product -> count(product.units()));
        row(table, "Revenue", products, product -> numbers.money(product.revenue()));
        row(table, "  share of the shop", products, product -> numbers.fineShare(number(product.revenueShare())));
        row(table, "Average price", products, product -> numbers.money(product.averagePrice()));
        row(table, "  change a week", products, product -> numbers.fineShare(number(product.priceTrend())));
        row(table, "Elasticity", products, this::elasticity);
        row(table, "  range", products, product -> range(product.elasticityRange(), numbers::mean));
        row(table, "Stage", products, ComparisonStory::stage);
        row(table, "Buyers", products, product -> numbers.count(product.buyers()));
        row(table, "  who bought again", products, product -> numbers.share(number(product.repeatShare())));
        row(table, "  range", products, product -> range(product.repeatShareRange(), numbers::share));
        row(table, "Reviews", products, product -> numbers.count(product.reviews()));
        row(table, "  mean score", products, product -> numbers.mean(number(product.averageScore())));
        row(table, "Lost lines", products, product -> numbers.share(number(product.lostShare())));
        return table;
    }

    private static void row(
            TextTable table, String label, List<ComparedProduct> products, Function<ComparedProduct, String> cell) {
        table.row(Stream.concat(Stream.of(label), products.stream().map(cell)).toArray(String[]::new));
    }

    private TextTable months(List<ComparedProduct> products, int first) {
        TreeSet<YearMonth> known = new TreeSet<>();
        comparison.months().forEach(month -> known.add(month.month()));
        TextTable table = table(first, products.size(), "");
        for (YearMonth month :
                known.stream().skip(Math.max(0, known.size() - MONTHS)).toList()) {
            row(
                    table,
                    month.toString(),
                    products,
                    product -> comparison.months().stream()
                            .filter(one ->
                                    one.month().equals(month) && one.productId().equals(product.productId()))
                            .map(ComparedMonth::units)
                            .map(this::count)
                            .findFirst()
                            .orElse(Numbers.NONE));
        }
        return table;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? Numbers.NONE : day.toString();
    }

    private String count(@Nullable Long number) {
        return number == null ? Numbers.NONE : numbers.count(number);
    }

    private static @Nullable BigDecimal number(@Nullable Double number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static String range(@Nullable Interval range, Function<@Nullable BigDecimal, String> spelling) {
        return range == null
                ? Numbers.NONE
                : spelling.apply(BigDecimal.valueOf(range.low())) + " to "
                        + spelling.apply(BigDecimal.valueOf(range.high()));
    }

    private String elasticity(ComparedProduct product) {
        if (product.elasticityRefusal() == ElasticityRefusal.PRICE_BARELY_VARIES) {
            return "price varies little";
        }
        return product.elasticityRefusal() == null ? numbers.mean(number(product.elasticity())) : "too few weeks";
    }

    private static String stage(ComparedProduct product) {
        return product.stage() == null ? Numbers.NONE : product.stage().name().toLowerCase(Locale.ROOT);
    }
}
