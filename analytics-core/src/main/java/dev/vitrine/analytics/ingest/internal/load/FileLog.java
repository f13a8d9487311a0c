package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.ingest.BadRowPolicy;
import dev.vitrine.analytics.ingest.FileReport;
import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.RowProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps account of one file while it is read and checked; not thread-safe. */
public final class FileLog {
    private final String file;
    private final String table;
    private final BadRowPolicy policy;
    private final List<RowProblem> quarantined = new ArrayList<>();
    private final List<RowProblem> blanked = new ArrayList<>();
    private final List<IngestWarning> warnings = new ArrayList<>();
    private long rowsRead;
    private long rowsQuarantined;
    /** The line of each value made missing, ascending. */
    private final IntBuilder blankedLines = new IntBuilder();

    private long valuesForgotten;
    private long bytes;
    private String sha256 = "";

    public FileLog(String file, String table, BadRowPolicy policy) {
        this.file = file;
        this.table = table;
        this.policy = policy;
    }

    public String file() {
        return file;
    }

    void rowRead() {
        rowsRead++;
    }

    void finished(long size, String hash) {
        bytes = size;
        sha256 = hash;
    }

    /** Leaves a row out, or ends the load if the policy is to reject the file. */
    public void quarantine(long line, @Nullable String column, @Nullable String value, String reason) {
        RowProblem problem = new RowProblem(file, line, column, value == null ? null : Shown.of(value), reason);
        if (policy == BadRowPolicy.REJECT_FILE) {
            throw IngestException.ofBadRow(problem);
        }
        rowsQuarantined++;
        forgetBlanked(line);
        quarantined.add(problem);
        if (quarantined.size() >= 2 * FileReport.MAX_PROBLEMS) {
            keepFirstQuarantined();
        }
    }

    /** Tells whether a bad value may be made missing; if so notes it. */
    boolean blank(long line, String column, String value, String reason) {
        if (policy != BadRowPolicy.KEEP_AS_MISSING) {
            return false;
        }
        blankedLines.add((int) line);
        if (blanked.size() < FileReport.MAX_PROBLEMS) {
            blanked.add(new RowProblem(file, line, column, Shown.of(value), reason));
        }
        return true;
    }

    /** Rows are quarantined in any order, while keys are resolved; those listed are the first in the file. */
    private void keepFirstQuarantined() {
        quarantined.sort(Comparator.comparingLong(RowProblem::line));
        if (quarantined.size() > FileReport.MAX_PROBLEMS) {
            quarantined.subList(FileReport.MAX_PROBLEMS, quarantined.size()).clear();
        }
    }

    /** A row that is left out has no values that were made missing. */
    private void forgetBlanked(long line) {
        int from = firstBlanked(line);
        int to = firstBlanked(line + 1);
        if (to > from) {
            valuesForgotten += to - from;
            blanked.removeIf(problem -> problem.line() == line);
        }
    }

    /** Returns how many values made missing are on lines before this one. */
    private int firstBlanked(long line) {
        int low = 0;
        int high = blankedLines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blankedLines.value(middle) < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public void warn(IngestWarning.Kind kind, long count, String message) {
        warnings.add(new IngestWarning(kind, file, count, message));
    }

    public List<IngestWarning> warnings() {
        return warnings;
    }

    /** Returns the account as it stands. */
    public FileReport report() {
        keepFirstQuarantined();
        return new FileReport(
                file,
                table,
                bytes,
                sha256,
                rowsRead,
                rowsRead - rowsQuarantined,
                rowsQuarantined,
                quarantined,
                blankedLines.size() - valuesForgotten,
                blanked);
    }
}
