package dev.vitrine.analytics.ml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the values of data one after the other and makes their fingerprint. Not thread-safe; use once. */
public final class DataDigest {
    private static final int CHUNK = 1 << 13;

    private final String description;
    private final MessageDigest digest;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);

    DataDigest(String description) {
        this.description = description;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Takes a whole number, a date's day or a time's seconds. */
    public DataDigest add(long value) {
        if (chunk.remaining() < Long.BYTES) {
            flush();
        }
        chunk.putLong(value);
        return this;
    }

    /** Takes a number; all NaN are equal, and so are the zeros. */
    public DataDigest add(double value) {
        return add(Double.doubleToLongBits(value + 0.0));
    }

    /** Takes numbers, and how many they are. */
    public DataDigest add(double[] values) {
        add(values.length);
        for (double value : values) {
            add(value);
        }
        return this;
    }

    /** Takes a text, and how long it is. */
    public DataDigest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        flush();
        digest.update(bytes);
        return this;
    }

    /** Returns the fingerprint of all that was taken. */
    public DataFingerprint fingerprint(long rows) {
        flush();
        return new DataFingerprint(description, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private void flush() {
        digest.update(chunk.array(), 0, chunk.position());
        chunk.clear();
    }
}
