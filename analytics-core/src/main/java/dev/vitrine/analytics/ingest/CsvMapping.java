package dev.vitrine.analytics.ingest;

import dev.vitrine.analytics.ingest.internal.ShopLoading;
import dev.vitrine.analytics.ingest.internal.document.MappingDocument;
import dev.vitrine.analytics.ingest.internal.file.Sha256;
import dev.vitrine.analytics.ingest.internal.file.SourceFile;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Loads a user's own files as a JSON document describes them: which file holds which table, which column which field, and
 * how dates, amounts and codes are spelled there.
 *
 * <pre>{@code
 * {
 *   "currency": "EUR",
 *   "tables": {
 *     "lines": {
 *       "file": "sales.csv",
 *       "delimiter": ";",
 *       "fields": {
 *         "order": "receipt",
 *         "purchasedAt": {"column": "date", "format": "dd.MM.yyyy HH:mm"},
 *         "product": "article",
 *         "quantity": "pieces",
 *         "unitPrice": {"column": "price", "decimal": ","}
 *       }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A shop has either {@code orders} and {@code items}, or {@code lines}, one row per order line; every other table is
 * optional. {@code docs/reference/csv-mapping.md} lists all tables, fields and settings. Immutable and thread-safe.
 */
public final class CsvMapping implements ShopLoader {
    private final ShopMapping mapping;
    private final String sha256;
    private final Path folder;

    private CsvMapping(ShopMapping mapping, String sha256, Path folder) {
        this.mapping = mapping;
        this.sha256 = sha256;
        this.folder = folder;
    }

    /**
     * Reads a mapping document whose files lie beside it.
     *
     * @throws IllegalArgumentException naming the place in the document, if it is not as it should be
     * @throws IngestException if the document cannot be read
     */
    public static CsvMapping of(Path document) {
        Path parent =
                Objects.requireNonNull(document, "document").toAbsolutePath().getParent();
        return of(document, parent == null ? Path.of("") : parent);
    }

    /**
     * Reads a mapping document whose files lie in a folder or zip archive.
     *
     * @throws IllegalArgumentException naming the place in the document, if it is not as it should be
     * @throws IngestException if the document cannot be read
     */
    public static CsvMapping of(Path document, Path folderOrArchive) {
        Objects.requireNonNull(folderOrArchive, "folderOrArchive");
        String name = String.valueOf(document.getFileName());
        if (Files.isDirectory(document)) {
            throw new IngestException(
                    document.toString(), "is a folder. Maybe give the mapping document in it, such as mapping.json.");
        }
        try {
            byte[] json = Files.readAllBytes(document);
            return new CsvMapping(MappingDocument.read(name, json), Sha256.of(json), folderOrArchive);
        } catch (NoSuchFileException e) {
            throw new IngestException(
                    document.toString(),
                    "does not exist. Maybe it is relative to another folder than "
                            + Path.of("").toAbsolutePath() + ".",
                    e);
        } catch (IOException e) {
            throw SourceFile.unreadable(name, e);
        }
    }

    @Override
    public LoadedShop load(IngestOptions options) {
        return ShopLoading.load(mapping, Map.of("mapping", sha256), List.of(folder), options);
    }
}
