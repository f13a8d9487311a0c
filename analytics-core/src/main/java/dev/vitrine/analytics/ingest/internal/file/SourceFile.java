package dev.vitrine.analytics.ingest.internal.file;

import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.IngestOptions;
import java.io.IOException;
import java.io.InputStream;

/** One file to read, plain or packed. */
public abstract class SourceFile {
    private final String name;
    private final long packedBytes;
    private final long unpackedBytes;

    /**
     * @param name name as shown in messages
     * @param packedBytes size as stored
     * @param unpackedBytes size after unpacking, -1 if not known
     */
    SourceFile(String name, long packedBytes, long unpackedBytes) {
        this.name = name;
        this.packedBytes = packedBytes;
        this.unpackedBytes = unpackedBytes;
    }

    public final String name() {
        return name;
    }

    /** Returns the size after unpacking, as far as it is known: what the file weighs among others. */
    public final long weight() {
        return unpackedBytes < 0 ? packedBytes * 4 : unpackedBytes;
    }

    /** Opens the file from its start; the stream unpacks, counts, hashes and keeps to the limits. */
    public final GuardedStream open(IngestOptions options) {
        try {
            return new GuardedStream(openRaw(), name, packedBytes, unpackedBytes, options);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    abstract InputStream openRaw() throws IOException;

    /** Describes a failure to read. */
    public static IngestException unreadable(String name, IOException cause) {
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new IngestException(
                name,
                "cannot be read (" + detail + "). Maybe the file is damaged or was not copied as a whole.",
                cause);
    }
}
