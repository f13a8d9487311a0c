package dev.vitrine.analytics.synthetic.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 text that is put together piece by piece. Not thread-safe. */
final class Utf8Text {
    private byte[] bytes = new byte[256];
    private int length;

    void clear() {
        length = 0;
    }

    Utf8Text append(byte[] piece) {
        if (length + piece.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + piece.length));
        }
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
        return this;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Returns the array, of which the first {@link #length} bytes are the text. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
