package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.file.SourceFile;
import dev.vitrine.analytics.ingest.internal.file.SourceFiles;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping.Absence;
import dev.vitrine.analytics.internal.text.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the files of a source and reads them side by side, the largest first. */
public final class ShopReader {
    private final ShopMapping mapping;
    private final IngestOptions options;
    private final List<IngestWarning> warnings = new ArrayList<>();

    public ShopReader(ShopMapping mapping, IngestOptions options) {
        this.mapping = mapping;
        this.options = options;
    }

    /** Reads every table from the first of the places that has it. */
    public RawShop read(List<SourceFiles> places, Workers workers) {
        List<Task> tasks = new ArrayList<>();
        for (TableMapping table : mapping.tables()) {
            find(table, places).ifPresent(file -> tasks.add(new Task(table, file)));
        }
        List<Task> largestFirst = new ArrayList<>(tasks);
        largestFirst.sort(
                Comparator.comparingLong((Task task) -> task.file.weight()).reversed());
        List<RawTable> read =
                workers.map(largestFirst, task -> new TableReader(task.file, task.table, mapping, options).read());
        RawShop shop = new RawShop(mapping);
        for (int i = 0; i < read.size(); i++) {
            shop.put(largestFirst.get(i).table.table(), read.get(i));
        }
        return shop;
    }

    /** Returns what was noticed while looking for the files. */
    public List<IngestWarning> warnings() {
        return warnings;
    }

    private Optional<SourceFile> find(TableMapping table, List<SourceFiles> places) {
        if (table.files().isEmpty()) {
            return Optional.of(places.get(0).single());
        }
        Optional<SourceFile> found = table.files().stream()
                .flatMap(name -> places.stream().map(place -> place.find(name).orElse(null)))
                .filter(Objects::nonNull)
                .findFirst();
        if (found.isEmpty() && table.absence() == Absence.ERROR) {
            throw new IngestException(
                    places.get(0).name(),
                    "has no file " + table.files().get(0) + ", which holds the table "
                            + table.table().key() + "; it has " + places.get(0).names() + "."
                            + maybe(table.files().get(0), places.get(0)));
        }
        if (found.isEmpty() && table.absence() == Absence.WARNING) {
            warnings.add(new IngestWarning(
                    IngestWarning.Kind.MISSING_OPTIONAL,
                    table.files().get(0),
                    1,
                    "is not there; the table " + table.table().key() + " " + whatItHolds(table.table())));
        }
        return found;
    }

    private String maybe(String file, SourceFiles place) {
        Set<String> others = mapping.tables().stream()
                .flatMap(table -> table.files().stream())
                .collect(Collectors.toSet());
        String nearest = NearestName.hint(
                file,
                place.fileNames().stream()
                        .filter(name -> !others.contains(name))
                        .toList());
        return nearest.isEmpty() ? " Maybe this is not a shop of the kind " + mapping.name() + "." : nearest;
    }

    /** A table that others refer to gets the rows they refer to. */
    private static String whatItHolds(TableKind table) {
        boolean referredTo = table == TableKind.CUSTOMERS || table == TableKind.PRODUCTS || table == TableKind.SELLERS;
        return referredTo ? "holds just the keys that other tables refer to" : "is empty";
    }

    private record Task(TableMapping table, SourceFile file) {}
}
