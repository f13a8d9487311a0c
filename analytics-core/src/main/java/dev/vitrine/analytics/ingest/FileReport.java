package dev.vitrine.analytics.ingest;

import java.util.List;

/**
 * What became of the rows of one file; {@code rowsRead = rowsKept + rowsQuarantined} always holds.
 *
 * @param file name of the file, within the folder or archive
 * @param table table of the mapping that was read from it
 * @param bytes size after unpacking
 * @param sha256 SHA-256 of the unpacked bytes, 64 hexadecimal digits
 * @param rowsRead rows after the header
 * @param rowsKept rows that are in the data
 * @param rowsQuarantined rows left out
 * @param quarantined the rows left out, in file order; the first {@link #MAX_PROBLEMS} of them
 * @param valuesBlanked values that were made missing under {@link BadRowPolicy#KEEP_AS_MISSING}
 * @param blanked the values made missing, in file order: the first {@link #MAX_PROBLEMS} found while the file was read,
 *     without those whose rows were left out later for their keys; where there were any, the list may be shorter than
 *     {@link #MAX_PROBLEMS} although {@code valuesBlanked} is larger
 */
public record FileReport(
        String file,
        String table,
        long bytes,
        String sha256,
        long rowsRead,
        long rowsKept,
        long rowsQuarantined,
        List<RowProblem> quarantined,
        long valuesBlanked,
        List<RowProblem> blanked) {

    /** At most so many problems are listed per file; all are counted. */
    public static final int MAX_PROBLEMS = 1000;

    /** Checks that every row is accounted for. */
    public FileReport {
        if (rowsRead != rowsKept + rowsQuarantined) {
            throw new IllegalArgumentException(file + ": " + rowsRead + " rows read, but " + rowsKept + " kept and "
                    + rowsQuarantined + " quarantined");
        }
        quarantined = List.copyOf(quarantined);
        blanked = List.copyOf(blanked);
    }
}
