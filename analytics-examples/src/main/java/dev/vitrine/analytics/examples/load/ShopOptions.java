package dev.vitrine.analytics.examples.load;

import dev.vitrine.analytics.examples.cli.BadRowsConverter;
import dev.vitrine.analytics.examples.cli.DataKind;
import dev.vitrine.analytics.ingest.BadRowPolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which shop to look at, as of when, the same for every example. */
public final class ShopOptions {

    @Option(names = "--data", paramLabel = "PATH", description = "The file, folder or zip archive to read.")
    private @Nullable Path data;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = DataKind.Converter.class,
            description =
                    "The layout of the data: olist, log, hm, retail, or the path of a mapping (*.json). Guessed if absent.")
    private @Nullable DataKind kind;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Look at the data as of this day, such as 2018-09-01.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--bad-rows",
            paramLabel = "POLICY",
            converter = BadRowsConverter.class,
            description =
                    "What to do with bad rows: reject stops at the first one (the default), skip leaves them out, missing keeps"
                            + " them without the bad value.")
    private BadRowPolicy badRows = BadRowPolicy.REJECT_FILE;

    /** Creates the options, none of them set. */
    public ShopOptions() {}

    /**
     * Loads the shop, or makes one up.
     *
     * @throws dev.vitrine.analytics.examples.cli.UsageException if the options do not fit
     * @throws dev.vitrine.analytics.ingest.IngestException if the files can't be loaded
     */
    public Shop load() {
        return new ShopSource(data, kind, badRows).load();
    }

    /** Tells whether the options name data to read; without, a shop is made up. */
    public boolean nameData() {
        return data != null || kind != null;
    }

    /** Returns the day as of which to look; null if none is given. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }
}
