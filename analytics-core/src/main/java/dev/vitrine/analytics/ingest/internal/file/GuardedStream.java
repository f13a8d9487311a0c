package dev.vitrine.analytics.ingest.internal.file;

import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.concurrent.CancellationException;

/** Reads a file in blocks and on the way counts and hashes it, keeps to the limits, reports progress, can be stopped. */
public final class GuardedStream extends FilterInputStream {
    private static final long RATIO_FREE_BYTES = 1 << 20;
    private static final long NANOS_BETWEEN_UPDATES = 100_000_000;

    private final String name;
    private final long packedBytes;
    private final long unpackedBytes;
    private final IngestOptions options;
    private final MessageDigest digest;
    private long count;
    private long lastUpdate = System.nanoTime();

    GuardedStream(InputStream in, String name, long packedBytes, long unpackedBytes, IngestOptions options) {
        super(in);
        this.name = name;
        this.packedBytes = packedBytes;
        this.unpackedBytes = unpackedBytes;
        this.options = options;
        this.digest = Sha256.digest();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        options.cancellation().throwIfCancelled();
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        int read = in.read(target, offset, length);
        if (read > 0) {
            count += read;
            checkLimits();
            digest.update(target, offset, read);
            long now = System.nanoTime();
            if (now - lastUpdate > NANOS_BETWEEN_UPDATES) {
                lastUpdate = now;
                report(unpackedBytes);
            }
        }
        return read;
    }

    private void checkLimits() {
        long maxBytes = options.limits().maxFileBytes();
        if (count > maxBytes) {
            throw new IngestException(
                    name,
                    "is larger than the limit of " + maxBytes + " bytes after unpacking. Maybe raise maxFileBytes.");
        }
        int maxRatio = options.limits().maxCompressionRatio();
        if (count > RATIO_FREE_BYTES && count / maxRatio > packedBytes) {
            throw new IngestException(
                    name,
                    "unpacks to more than " + maxRatio + " times its packed size of " + packedBytes
                            + " bytes, as a zip bomb does. Maybe raise maxCompressionRatio if the file can be trusted.");
        }
    }

    private void report(long total) {
        synchronized (options.progress()) {
            options.progress().update(new ProgressUpdate(name, count, total));
        }
    }

    /** Tells the listener that the file has been read to its end. */
    public void reportEnd() {
        report(count);
    }

    /** Returns the bytes read so far, after unpacking. */
    public long count() {
        return count;
    }

    /** Returns the SHA-256 of what has been read; to be asked once, at the end. */
    public String sha256() {
        return Sha256.hex(digest.digest());
    }
}
