package dev.vitrine.analytics.ingest.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Compares what has been read from a zip archive with the checksum that the archive has for it. */
final class ChecksummedStream extends CheckedInputStream {
    private final long expected;

    /** @param expected CRC-32 of the whole content, -1 if not known */
    ChecksummedStream(InputStream in, long expected) {
        super(in, new CRC32());
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        check(read);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        check(read);
        return read;
    }

    private void check(int read) throws IOException {
        if (read < 0 && expected >= 0 && getChecksum().getValue() != expected) {
            throw new IOException("its checksum is wrong");
        }
    }
}
