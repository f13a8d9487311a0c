package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * Through which channels products sell.
 *
 * @param channels each channel, by revenue, the largest first, then by name
 * @param products the best sellers in known channels, by revenue, then by identifier; the channels of each as above
 * @param notes what a reader must know
 */
public record ProductChannels(List<ChannelTotal> channels, List<ProductChannel> products, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public ProductChannels {
        channels = List.copyOf(channels);
        products = List.copyOf(products);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them, for the best twenty products. */
    public static ProductChannelsAnalysis analysis() {
        return ProductChannelsAnalysis.DEFAULT;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("channels", ChannelTotal.class, channels),
                FindingsTable.of("products", ProductChannel.class, products));
    }
}
