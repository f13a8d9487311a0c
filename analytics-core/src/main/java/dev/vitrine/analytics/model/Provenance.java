package dev.vitrine.analytics.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where data come from, so that a result can be traced back and made again.
 *
 * @param source what they were loaded from or made by, such as {@code archive.zip}
 * @param libraryVersion version of Vitrine that loaded or made them
 * @param parameters what else decided their content, such as a seed; in ascending order of names
 * @param files the files read, none for data that were made up
 */
public record Provenance(String source, String libraryVersion, Map<String, String> parameters, List<SourceFile> files) {

    /** Keeps the parts from being changed. */
    public Provenance {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        files = List.copyOf(files);
    }

    /**
     * One file and what became of its rows.
     *
     * @param name name within the folder or archive
     * @param sha256 SHA-256 of the unpacked bytes, 64 hexadecimal digits
     * @param bytes size after unpacking
     * @param rowsRead rows after the header
     * @param rowsKept rows that are in the data
     * @param rowsQuarantined rows left out
     */
    public record SourceFile(
            String name, String sha256, long bytes, long rowsRead, long rowsKept, long rowsQuarantined) {}
}
