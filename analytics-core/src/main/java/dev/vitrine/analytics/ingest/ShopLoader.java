package dev.vitrine.analytics.ingest;

/**
 * Knows where the files of a shop are and how to read them.
 *
 * <p>Immutable and thread-safe; each call of {@link #load} reads the files anew. A load either gives the whole shop,
 * every row accounted for, or throws; there is no partial result.
 */
public sealed interface ShopLoader permits Olist, TransactionLog, Hm, Retail, CsvMapping {

    /**
     * Loads with {@link IngestOptions#ofDefaults()}.
     *
     * @throws IngestException if the files cannot be read as this kind of shop
     */
    default LoadedShop load() {
        return load(IngestOptions.ofDefaults());
    }

    /**
     * Loads the shop. Takes time and space in proportion to the files; the files are read once.
     *
     * @throws IngestException if the files cannot be read as this kind of shop, or a row is bad and the policy is
     *     {@link BadRowPolicy#REJECT_FILE}
     * @throws java.util.concurrent.CancellationException if the load was cancelled
     */
    LoadedShop load(IngestOptions options);
}
