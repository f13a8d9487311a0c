package dev.vitrine.analytics.ingest;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Files that cannot be loaded. The message names the file and, where there is one, line, column and value, and says
 * what would help.
 */
public final class IngestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;
    private final @Nullable String column;
    private final @Nullable String value;

    /** Creates an exception about a file as a whole. */
    public IngestException(String file, String reason) {
        this(file, reason, null);
    }

    /** Creates an exception about a file as a whole, with its cause. */
    public IngestException(String file, String reason, @Nullable Throwable cause) {
        super(file + ": " + reason, cause);
        this.file = file;
        this.line = 0;
        this.column = null;
        this.value = null;
    }

    /** Creates an exception about one row. */
    public IngestException(RowProblem problem) {
        super(problem.toString());
        this.file = problem.file();
        this.line = problem.line();
        this.column = problem.column();
        this.value = problem.value();
    }

    private IngestException(RowProblem problem, String remedy) {
        super(problem + remedy);
        this.file = problem.file();
        this.line = problem.line();
        this.column = problem.column();
        this.value = problem.value();
    }

    /** Creates an exception about a bad row that another {@link BadRowPolicy} would leave out; the message says so. */
    public static IngestException ofBadRow(RowProblem problem) {
        return new IngestException(
                problem,
                (problem.reason().endsWith(".") ? "" : ".") + " Maybe leave bad rows out with BadRowPolicy.SKIP_ROW.");
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the line on which the row begins, from 1, or nothing if the file as a whole is wrong. */
    public OptionalLong line() {
        return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /** Returns the name of the column, or null if there is no single one. */
    public @Nullable String column() {
        return column;
    }

    /** Returns the offending value, or null if there is no single one. */
    public @Nullable String value() {
        return value;
    }
}
