package dev.vitrine.analytics.ingest.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits delimited text (RFC 4180) into records and fields, in place: fields are ranges of one buffer.
 *
 * <p>Lines end with LF, CRLF or CR; a field may be quoted, with quotes inside it doubled; a byte order mark is skipped
 * and so are blank lines. The text is UTF-8 or any other encoding in which ASCII bytes stand for themselves; what is
 * inside the fields is not looked at. Not thread-safe.
 */
public final class CsvReader {
    private static final int INITIAL_BUFFER = 1 << 18;
    private static final int MAX_BUFFER = Integer.MAX_VALUE - 8;
    private static final int MAX_FIELDS = 1 << 14;
    private static final byte QUOTE = '"';
    private static final byte LF = '\n';
    private static final byte CR = '\r';

    private final InputStream in;
    private final byte delimiter;
    private final int maxFieldBytes;
    /** What ends a field without quotes. */
    private final ByteSearch stops;
    /** What matters inside quotes. */
    private final ByteSearch quotes = new ByteSearch(QUOTE, LF, CR);

    private byte[] buffer;
    private int position;
    private int limit;
    private boolean atEnd;
    private long line = 1;

    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] escaped = new boolean[32];
    private boolean anyEscaped;
    private int fields;
    private long recordLine;
    private @Nullable String problem;
    private int openField;
    private long openFieldLine;

    public CsvReader(InputStream in, char delimiter, int maxFieldBytes) throws IOException {
        this(in, delimiter, maxFieldBytes, INITIAL_BUFFER);
    }

    /** @param initialBuffer size to start with, at least 4; tests take a small one */
    CsvReader(InputStream in, char delimiter, int maxFieldBytes, int initialBuffer) throws IOException {
        this.buffer = new byte[initialBuffer];
        this.in = in;
        this.delimiter = (byte) delimiter;
        this.maxFieldBytes = maxFieldBytes;
        this.stops = new ByteSearch((byte) delimiter, LF, CR);
        skipByteOrderMark();
    }

    private void skipByteOrderMark() throws IOException {
        while (limit < 3 && !atEnd) {
            fill();
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            position = 3;
        } else if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
            throw new CsvFormatException(1, "the file is in UTF-16, not UTF-8. Maybe save it as UTF-8.");
        }
    }

    private boolean startsWith(int... bytes) {
        if (limit < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((buffer[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Goes to the next record; false at the end of the text.
     *
     * @throws CsvFormatException if a quote is never closed or a field is longer than allowed
     */
    public boolean next() throws IOException {
        if (!skipBlankLines()) {
            return false;
        }
        recordLine = line;
        while (!scan()) {
            more();
        }
        if (anyEscaped || position - starts[0] > maxFieldBytes) {
            finishFields();
        }
        return true;
    }

    /** Checks the lengths of the fields and takes one of every two quotes out of them. */
    private void finishFields() {
        for (int i = 0; i < fields; i++) {
            if (ends[i] - starts[i] > maxFieldBytes) {
                throw tooLong(recordLine);
            }
            if (escaped[i]) {
                ends[i] = unescape(starts[i], ends[i]);
            }
        }
    }

    /** Returns the array that the fields of the current record lie in; valid until the next record. */
    public byte[] buffer() {
        return buffer;
    }

    public int fields() {
        return fields;
    }

    public int start(int field) {
        return starts[field];
    }

    public int end(int field) {
        return ends[field];
    }

    /** Returns the line on which the current record begins, from 1. */
    public long line() {
        return recordLine;
    }

    /** Returns what is wrong with the quoting of the current record, or null. */
    public @Nullable String problem() {
        return problem;
    }

    private boolean skipBlankLines() throws IOException {
        while (true) {
            if (position == limit) {
                if (atEnd) {
                    return false;
                }
                more();
            } else if (buffer[position] == LF) {
                position++;
                line++;
            } else if (buffer[position] == CR) {
                if (position + 1 == limit && !atEnd) {
                    more();
                } else {
                    position++;
                    if (position == limit || buffer[position] != LF) {
                        line++;
                    }
                }
            } else {
                return true;
            }
        }
    }

    /** Splits the record at {@code position}; returns false, with nothing changed, if its end is not in the buffer. */
    private boolean scan() {
        byte[] bytes = buffer;
        int end = limit;
        int p = position;
        int n = 0;
        long newLines = 0;
        problem = null;
        anyEscaped = false;
        while (true) {
            if (n == starts.length) {
                growFields();
            }
            openField = p;
            openFieldLine = line + newLines;
            escaped[n] = false;
            if (p < end && bytes[p] == QUOTE) {
                int close = p + 1;
                while (true) {
                    close = quotes.find(bytes, close, end);
                    if (close < end && bytes[close] != QUOTE) {
                        byte b = bytes[close++];
                        if (b == LF || (b == CR && close < end && bytes[close] != LF)) {
                            newLines++;
                        }
                        continue;
                    }
                    if (close + 1 >= end && !atEnd) {
                        return false;
                    }
                    if (close >= end) {
                        throw new CsvFormatException(
                                openFieldLine,
                                "a quote is opened here and never closed. Maybe a quote inside the text"
                                        + " is not doubled.");
                    }
                    if (close + 1 < end && bytes[close + 1] == QUOTE) {
                        escaped[n] = true;
                        anyEscaped = true;
                        close += 2;
                    } else {
                        break;
                    }
                }
                starts[n] = p + 1;
                ends[n] = close;
                p = close + 1;
                if (p < end && !stops.matches(bytes[p])) {
                    problem = "there is text after a closing quote in field " + (n + 1)
                            + ". Maybe a quote inside the text is not doubled.";
                    p = stops.find(bytes, p, end);
                }
            } else {
                starts[n] = p;
                p = stops.find(bytes, p, end);
                ends[n] = p;
            }
            if (p == end) {
                if (!atEnd) {
                    return false;
                }
                return endRecord(n + 1, p, newLines);
            }
            byte stop = bytes[p];
            n++;
            if (stop == delimiter) {
                p++;
            } else if (stop == LF) {
                return endRecord(n, p + 1, newLines + 1);
            } else if (p + 1 < end) {
                return endRecord(n, bytes[p + 1] == LF ? p + 2 : p + 1, newLines + 1);
            } else if (atEnd) {
                return endRecord(n, p + 1, newLines + 1);
            } else {
                return false;
            }
        }
    }

    private boolean endRecord(int count, int next, long newLines) {
        fields = count;
        position = next;
        line += newLines;
        return true;
    }

    /** Moves the unread rest to the front of the buffer, which grows if that is full, and fills it up. */
    private void more() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            openField -= position;
            limit -= position;
            position = 0;
        }
        if (limit == buffer.length) {
            if (limit - openField > maxFieldBytes) {
                throw tooLong(openFieldLine);
            }
            if (buffer.length == MAX_BUFFER) {
                throw new CsvFormatException(recordLine, "a row is longer than " + MAX_BUFFER + " bytes.");
            }
            buffer = Arrays.copyOf(buffer, (int) Math.min(MAX_BUFFER, buffer.length * 2L));
        }
        while (limit < buffer.length && !atEnd) {
            fill();
        }
    }

    private void fill() throws IOException {
        int count = in.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            atEnd = true;
        } else {
            limit += count;
        }
    }

    private CsvFormatException tooLong(long atLine) {
        return new CsvFormatException(
                atLine,
                "a field is longer than the limit of " + maxFieldBytes
                        + " bytes. Maybe a quote that is opened here is never closed, or raise the limit.");
    }

    private int unescape(int from, int to) {
        int write = from;
        for (int read = from; read < to; read++) {
            byte b = buffer[read];
            buffer[write++] = b;
            if (b == QUOTE) {
                read++;
            }
        }
        return write;
    }

    private void growFields() {
        if (starts.length >= MAX_FIELDS) {
            throw new CsvFormatException(
                    line, "a row has more than " + MAX_FIELDS + " fields. Maybe this is not a delimited text file.");
        }
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
        escaped = Arrays.copyOf(escaped, escaped.length * 2);
    }
}
