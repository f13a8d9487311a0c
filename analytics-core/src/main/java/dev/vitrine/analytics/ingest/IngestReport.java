package dev.vitrine.analytics.ingest;

import java.util.List;

/**
 * The account of a load: every file read, every row kept or quarantined, and what was noticed on the way.
 *
 * @param source what was loaded, as given by the caller: the name of the folder, archive or file
 * @param libraryVersion version of Vitrine that loaded it
 * @param files one report per file read, in the order of the loader's tables
 * @param warnings what was noticed, in the order of the files
 */
public record IngestReport(String source, String libraryVersion, List<FileReport> files, List<IngestWarning> warnings) {

    /** Keeps the lists from being changed. */
    public IngestReport {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /** Returns the rows read from all files. */
    public long rowsRead() {
        return files.stream().mapToLong(FileReport::rowsRead).sum();
    }

    /** Returns the rows kept of all files. */
    public long rowsKept() {
        return files.stream().mapToLong(FileReport::rowsKept).sum();
    }

    /** Returns the rows left out of all files. */
    public long rowsQuarantined() {
        return files.stream().mapToLong(FileReport::rowsQuarantined).sum();
    }
}
