package dev.vitrine.analytics.examples.load;

import dev.vitrine.analytics.examples.cli.DataKind;
import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.ingest.BadRowPolicy;
import dev.vitrine.analytics.ingest.CsvMapping;
import dev.vitrine.analytics.ingest.Hm;
import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.ingest.LoadedShop;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.Retail;
import dev.vitrine.analytics.ingest.ShopLoader;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The shop that the options ask for.
 *
 * @param data the file or folder to read; null for a made-up shop, or for files beside their mapping
 * @param kind its layout; null to look at the files
 * @param badRows what to do with bad rows
 */
public record ShopSource(@Nullable Path data, @Nullable DataKind kind, BadRowPolicy badRows) {

    /** Checks that what the options name is there. */
    public ShopSource {
        if (data == null && kind instanceof DataKind.Known) {
            throw new UsageException("--kind says how to read --data, which is not given.");
        }
        if (data != null && !Files.exists(data)) {
            throw new UsageException("--data: '" + data + "' does not exist.");
        }
        if (kind instanceof DataKind.Mapping mapping && !Files.isRegularFile(mapping.file())) {
            throw new UsageException("--kind: the mapping '" + mapping.file() + "' does not exist.");
        }
    }

    /**
     * Loads the shop, or makes one up.
     *
     * @throws UsageException if the kind is not given and can't be guessed
     * @throws dev.vitrine.analytics.ingest.IngestException if the files can't be loaded
     */
    public Shop load() {
        if (data == null && kind == null) {
            try (LoadingBar bar = LoadingBar.ofOrders()) {
                CommerceData data = SyntheticShop.ofDefaults().build(bar, Cancellation.create());
                return new Shop("A made-up shop", data, null);
            }
        }
        ShopLoader loader = loader();
        try (LoadingBar bar = LoadingBar.ofBytes()) {
            LoadedShop loaded =
                    loader.load(IngestOptions.ofDefaults().withBadRows(badRows).withProgress(bar));
            return new Shop(loaded.report().source(), loaded.data(), loaded.report());
        } catch (IngestException e) {
            throw inWordsOfTheCommandLine(e);
        }
    }

    /** The library advises its own policy; here it is an option. */
    private static RuntimeException inWordsOfTheCommandLine(IngestException e) {
        String message = String.valueOf(e.getMessage());
        String words = message.replace("with BadRowPolicy.SKIP_ROW", "with --bad-rows skip");
        return words.equals(message) ? e : new IllegalStateException(words, e);
    }

    private ShopLoader loader() {
        if (kind instanceof DataKind.Mapping mapping) {
            return data == null ? CsvMapping.of(mapping.file()) : CsvMapping.of(mapping.file(), data);
        }
        Path path = Objects.requireNonNull(data);
        DataKind.Known known = kind instanceof DataKind.Known named ? named : KindGuess.of(path);
        return switch (known) {
            case OLIST -> Olist.of(path);
            case LOG -> TransactionLog.of(path);
            case HM -> Hm.of(path);
            case RETAIL -> Retail.of(path);
        };
    }
}
