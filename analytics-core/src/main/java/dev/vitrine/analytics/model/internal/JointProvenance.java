package dev.vitrine.analytics.model.internal;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.model.Provenance.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where data come from that are a snapshot with a batch appended. */
final class JointProvenance {
    private static final String APPENDED = "appended";
    private static final String AND = " + ";

    private JointProvenance() {}

    static Provenance of(Provenance base, Provenance batch) {
        Map<String, String> parameters = new TreeMap<>(base.parameters());
        batch.parameters().forEach((name, value) -> parameters.merge(name, value, JointProvenance::joined));
        parameters.put(APPENDED, Long.toString(appended(base) + appended(batch) + 1));
        List<SourceFile> files = new ArrayList<>(base.files());
        files.addAll(batch.files());
        return new Provenance(joined(base.source(), batch.source()), VitrineVersion.current(), parameters, files);
    }

    /** Joins what may have been joined before; what both have is there once. */
    private static String joined(String base, String batch) {
        Set<String> parts = new LinkedHashSet<>(List.of(base.split(" \\+ ", -1)));
        parts.addAll(List.of(batch.split(" \\+ ", -1)));
        return String.join(AND, parts);
    }

    private static long appended(Provenance provenance) {
        String count = provenance.parameters().getOrDefault(APPENDED, "0");
        return count.matches("\\d{1,18}") ? Long.parseLong(count) : 0;
    }
}
