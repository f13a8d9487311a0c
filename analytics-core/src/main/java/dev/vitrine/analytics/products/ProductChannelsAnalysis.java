package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ITEMS;
import static dev.vitrine.analytics.query.Measures.UNITS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds through which channels products sell. Immutable; each option gives a new analysis. */
public final class ProductChannelsAnalysis implements DatedAnalysis<ProductChannels> {
    static final ProductChannelsAnalysis DEFAULT = new ProductChannelsAnalysis(ProductScope.USUAL, 20);
    private static final Step SHARE = new Step.ShareOfTotal(GROSS_REVENUE, List.of());
    private static final Step SHARE_OF_PRODUCT = new Step.ShareOfTotal(GROSS_REVENUE, List.of(Dimensions.PRODUCT));

    private final ProductScope scope;
    private final int limit;

    private ProductChannelsAnalysis(ProductScope scope, int limit) {
        this.scope = scope;
        this.limit = limit;
    }

    /** Returns this analysis of so many best sellers; 20 by default. */
    public ProductChannelsAnalysis withLimit(int products) {
        return new ProductChannelsAnalysis(scope, OptionChecks.atLeast(1, "the limit", products, 20));
    }

    /** Returns this analysis over other lines; {@link SalesScope#STANDING} by default. */
    public ProductChannelsAnalysis counting(SalesScope sales) {
        return new ProductChannelsAnalysis(scope.counting(sales), limit);
    }

    /** Returns this analysis as of a day, orders of later days and of no known day left out; all orders by default. */
    @Override
    public ProductChannelsAnalysis asOf(LocalDate day) {
        return new ProductChannelsAnalysis(scope.asOf(day), limit);
    }

    ProductChannelsAnalysis within(ProductScope other) {
        return new ProductChannelsAnalysis(other, limit);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("product-channels", "Products by channel")
                .means("Through which channels products sell, and how that differs from the shop as a whole.")
                .counts(scope.grain(", that name a product and whose order names a channel"))
                .computes("Share = revenue of a product in a channel / its revenue in all known channels; the shop's"
                        + " share likewise over all products.")
                .beware("Channels differ in whom they reach; a share says nothing about what another channel would"
                        + " sell.");
    }

    @Override
    public List<Query> queries() {
        Query known = scope.products(Query.of(ITEMS, UNITS, GROSS_REVENUE)).where(Dimensions.CHANNEL.isPresent());
        List<Dimension<?>> labelled = new ArrayList<>(List.of(ProductMeasures.labels()));
        labelled.add(Dimensions.CHANNEL);
        return List.of(
                known.by(Dimensions.CHANNEL).with(SHARE).orderBy(GROSS_REVENUE.descending()),
                known.by(Dimensions.PRODUCT).orderBy(GROSS_REVENUE.descending()).limit(limit),
                known.by(labelled.toArray(Dimension<?>[]::new))
                        .with(SHARE_OF_PRODUCT)
                        .orderBy(GROSS_REVENUE.descending()),
                scope.products(Query.of(ITEMS)).where(Dimensions.CHANNEL.isMissing()));
    }

    @Override
    public ProductChannels finish(List<ResultTable> answers) {
        List<ChannelTotal> channels = channels(answers.get(0));
        long unknown = answers.get(3).column(ITEMS).asLong(0);
        List<String> notes = new ArrayList<>();
        if (channels.isEmpty()) {
            notes.add("The data name no sales channel.");
        } else if (unknown > 0) {
            notes.add("Lines of orders without a channel, and left out: " + unknown + ".");
        }
        return new ProductChannels(channels, products(channels, answers.get(1), answers.get(2)), notes);
    }

    private static List<ChannelTotal> channels(ResultTable table) {
        List<ChannelTotal> channels = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            channels.add(new ChannelTotal(
                    table.column(Dimensions.CHANNEL).value(row),
                    table.column(ITEMS).asLong(row),
                    Cells.count(table.column(UNITS), row),
                    Cells.amount(table.column(GROSS_REVENUE), row),
                    Cells.number(table.column(SHARE), row)));
        }
        return channels;
    }

    /** Returns the channels of the best products, whose rows come with the largest revenue first. */
    private static List<ProductChannel> products(List<ChannelTotal> channels, ResultTable best, ResultTable table) {
        Map<String, Integer> rank = new HashMap<>();
        for (int row = 0; row < best.size(); row++) {
            rank.put(best.column(Dimensions.PRODUCT).value(row), row);
        }
        Map<String, @Nullable Double> shopShares = new HashMap<>();
        channels.forEach(channel -> shopShares.put(channel.channel(), channel.share()));
        ProductLabel[] labels = ProductLabel.of(table);
        List<ProductChannel> products = new ArrayList<>();
        for (int row = 0; row < labels.length; row++) {
            if (rank.containsKey(labels[row].id())) {
                String channel = table.column(Dimensions.CHANNEL).value(row);
                products.add(new ProductChannel(
                        labels[row].id(),
                        labels[row].name(),
                        labels[row].category(),
                        channel,
                        table.column(ITEMS).asLong(row),
                        Cells.count(table.column(UNITS), row),
                        Cells.amount(table.column(GROSS_REVENUE), row),
                        Cells.number(table.column(SHARE_OF_PRODUCT), row),
                        shopShares.get(channel)));
            }
        }
        products.sort(Comparator.comparingInt(product -> rank.getOrDefault(product.productId(), 0)));
        return products;
    }
}
