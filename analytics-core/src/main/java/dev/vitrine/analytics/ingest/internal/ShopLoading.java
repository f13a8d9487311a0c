package dev.vitrine.analytics.ingest.internal;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.ingest.FileReport;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.ingest.IngestReport;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.LoadedShop;
import dev.vitrine.analytics.ingest.internal.assemble.Assembler;
import dev.vitrine.analytics.ingest.internal.file.SourceFiles;
import dev.vitrine.analytics.ingest.internal.load.RawShop;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.load.ShopReader;
import dev.vitrine.analytics.ingest.internal.load.Workers;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Provenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads a shop after its mapping: reads the files, assembles the model, makes the report. */
public final class ShopLoading {

    private ShopLoading() {}

    /**
     * Loads from the first of the places that has each file; the first place gives the source its name.
     *
     * @param parameters what decides the content besides mapping, files and policy, for the provenance
     */
    public static LoadedShop load(
            ShopMapping mapping, Map<String, String> parameters, List<Path> places, IngestOptions options) {
        List<SourceFiles> sources = new ArrayList<>();
        try {
            places.forEach(place -> sources.add(SourceFiles.at(place)));
            Workers workers = new Workers(options.threads());
            ShopReader reader = new ShopReader(mapping, options);
            RawShop raw = reader.read(sources, workers);
            options.cancellation().throwIfCancelled();
            String name = sources.get(0).name();
            Map<String, String> all = new HashMap<>(parameters);
            all.put("kind", mapping.name());
            all.put("badRows", options.badRows().name());
            CommerceData data =
                    Assembler.assemble(raw, workers, options.cancellation(), () -> provenance(name, all, raw));
            options.cancellation().throwIfCancelled();
            List<IngestWarning> warnings = new ArrayList<>(reader.warnings());
            raw.tables().forEach(table -> warnings.addAll(table.log().warnings()));
            return new LoadedShop(data, new IngestReport(name, VitrineVersion.current(), reports(raw), warnings));
        } finally {
            sources.forEach(SourceFiles::close);
        }
    }

    private static List<FileReport> reports(RawShop raw) {
        List<FileReport> files = new ArrayList<>();
        for (RawTable table : raw.tables()) {
            files.add(table.log().report());
        }
        return files;
    }

    private static Provenance provenance(String source, Map<String, String> parameters, RawShop raw) {
        List<Provenance.SourceFile> files = reports(raw).stream()
                .map(file -> new Provenance.SourceFile(
                        file.file(),
                        file.sha256(),
                        file.bytes(),
                        file.rowsRead(),
                        file.rowsKept(),
                        file.rowsQuarantined()))
                .toList();
        return new Provenance(source, VitrineVersion.current(), parameters, files);
    }
}
