package dev.vitrine.analytics.column.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lower-case hexadecimal identifiers of 32 or 64 digits, 16 digits to a long. */
final class HexIds extends IdStore {
    private static final byte[] DIGIT_VALUES = new byte[256];
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    static {
        Arrays.fill(DIGIT_VALUES, (byte) -1);
        for (int value = 0; value < DIGITS.length; value++) {
            DIGIT_VALUES[DIGITS[value]] = (byte) value;
        }
    }

    private final int width;
    private long[] words = new long[16];
    private int size;

    HexIds(int width) {
        this.width = width;
    }

    static boolean isHex(byte[] utf8, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DIGIT_VALUES[utf8[i] & 0xFF] < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    int size() {
        return size;
    }

    @Override
    boolean tryAdd(byte[] utf8, int from, int to) {
        if (to - from != width * 16) {
            return false;
        }
        int at = room();
        for (int w = 0; w < width; w++) {
            long word = 0;
            int bad = 0;
            for (int i = from + w * 16, end = i + 16; i < end; i++) {
                int digit = DIGIT_VALUES[utf8[i] & 0xFF];
                bad |= digit;
                word = (word << 4) | (digit & 0xF);
            }
            if (bad < 0) {
                return false;
            }
            words[at + w] = word;
        }
        size++;
        return true;
    }

    @Override
    void addFiller() {
        int at = room();
        Arrays.fill(words, at, at + width, 0);
        size++;
    }

    @Override
    void addFrom(IdStore other, int i) {
        int at = room();
        System.arraycopy(((HexIds) other).words, i * width, words, at, width);
        size++;
    }

    /** Adds an identifier of 128 bits. */
    void add(long high, long low) {
        int at = room();
        words[at] = high;
        words[at + 1] = low;
        size++;
    }

    private int room() {
        int at = size * width;
        if (at + width > words.length) {
            words = Arrays.copyOf(words, ColumnBuilder.grown(words.length));
        }
        return at;
    }

    @Override
    boolean sameEncoding(IdStore other) {
        return other instanceof HexIds hex && hex.width == width;
    }

    @Override
    HexIds emptyLike() {
        return new HexIds(width);
    }

    @Override
    int hash(int i) {
        // Identifiers are mostly hashes already; one multiplication guards against those that are not.
        long h = words[i * width] ^ (words[i * width + 1] * 0x9E3779B97F4A7C15L);
        h *= 0xFF51AFD7ED558CCDL;
        return (int) (h >>> 32);
    }

    @Override
    boolean same(int i, IdStore other, int j) {
        HexIds hex = (HexIds) other;
        int a = i * width;
        int b = j * width;
        return words[a] == hex.words[b]
                && words[a + 1] == hex.words[b + 1]
                && (width == 2 || (words[a + 2] == hex.words[b + 2] && words[a + 3] == hex.words[b + 3]));
    }

    @Override
    String get(int i) {
        byte[] text = new byte[width * 16];
        for (int d = 0; d < text.length; d++) {
            long word = words[i * width + (d >> 4)];
            text[d] = DIGITS[(int) (word >>> (60 - 4 * (d & 15))) & 0xF];
        }
        return new String(text, StandardCharsets.US_ASCII);
    }

    @Override
    void truncate(int newSize) {
        size = newSize;
    }

    @Override
    HexIds trim() {
        words = Arrays.copyOf(words, size * width);
        return this;
    }
}
