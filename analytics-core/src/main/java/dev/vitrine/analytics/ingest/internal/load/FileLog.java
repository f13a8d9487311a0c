package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.ingest.BadRowPolicy;
import dev.vitrine.analytics.ingest.FileReport;
import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.RowProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps account of one file while it is read and checked; not thread-safe. */
public final class FileLog {
    private static final int MAX_VALUE_LENGTH = 100;

    private final String file;
    private final String table;
    private final BadRowPolicy policy;
    private final List<RowProblem> quarantined = new ArrayList<>();
    private final List<RowProblem> blanked = new ArrayList<>();
    private final List<IngestWarning> warnings = new ArrayList<>();
    private long rowsRead;
    private long rowsQuarantined;
    private long valuesBlanked;
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
        RowProblem problem = new RowProblem(file, line, column, value, reason);
        if (policy == BadRowPolicy.REJECT_FILE) {
            throw new IngestException(problem);
        }
        rowsQuarantined++;
        if (quarantined.size() < FileReport.MAX_PROBLEMS) {
            quarantined.add(problem);
        }
    }

    /** Tells whether a bad value may be made missing; if so notes it. */
    boolean blank(long line, String column, String value, String reason) {
        if (policy != BadRowPolicy.KEEP_AS_MISSING) {
            return false;
        }
        valuesBlanked++;
        if (blanked.size() < FileReport.MAX_PROBLEMS) {
            blanked.add(new RowProblem(file, line, column, value, reason));
        }
        return true;
    }

    public void warn(IngestWarning.Kind kind, long count, String message) {
        warnings.add(new IngestWarning(kind, file, count, message));
    }

    public List<IngestWarning> warnings() {
        return warnings;
    }

    /** Returns the account as it stands. */
    public FileReport report() {
        quarantined.sort(Comparator.comparingLong(RowProblem::line));
        return new FileReport(
                file,
                table,
                bytes,
                sha256,
                rowsRead,
                rowsRead - rowsQuarantined,
                rowsQuarantined,
                quarantined,
                valuesBlanked,
                blanked);
    }

    /** Returns a field as it is to be shown in a message: printable and not too long. */
    static String shown(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + MAX_VALUE_LENGTH * 4);
        String text = new String(bytes, from, end - from, StandardCharsets.UTF_8);
        boolean cut = end < to || text.length() > MAX_VALUE_LENGTH;
        String head = text.substring(0, Math.min(text.length(), MAX_VALUE_LENGTH));
        return head.replace("\r", "\\r").replace("\n", "\\n") + (cut ? "…" : "");
    }
}
