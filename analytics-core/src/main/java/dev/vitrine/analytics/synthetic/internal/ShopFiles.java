package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Writes the files of a shop, all or none. */
public final class ShopFiles {

    private ShopFiles() {}

    /** Writes all files. */
    public static void write(ShopPlan plan, Path directory, Progress progress, Cancellation cancellation) {
        try (FileBatch batch = new FileBatch(directory)) {
            try (CsvFiles files = new CsvFiles(batch)) {
                CatalogueRows.write(plan, files);
                new Narrator(plan, progress, cancellation).tellAll(new OrderRows(plan, files));
            }
            batch.publish();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
