package dev.vitrine.analytics.column.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lower-case hexadecimal identifiers of 32 or 64 digits, 16 digits to a long. */
final class HexIds extends IdStore {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
    /** What digits do not have: the letters after f have values from 16 on. */
    private static final long HIGH_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final int width;
    private long[] words = new long[16];
    private int size;
    private SharedArray<long[]> shared = new SharedArray<>(words, 0);

    HexIds(int width) {
        this.width = width;
    }

    static boolean isHex(byte[] utf8, int from, int to) {
        int i = from;
        while (i + 8 <= to && eightDigits(utf8, i) >= 0) {
            i += 8;
        }
        return i == to;
    }

    /** Returns the value of eight lower-case hexadecimal digits, all at once, or -1 if they are none. */
    private static long eightDigits(byte[] utf8, int at) {
        long digits = (long) LONGS.get(utf8, at);
        long values = (digits & (15 * EACH_BYTE)) + ((digits >>> 6) & EACH_BYTE) * 9;
        long letters = ((values + 118 * EACH_BYTE) >>> 7) & EACH_BYTE;
        if ((values & HIGH_HALVES) != 0 || values + '0' * EACH_BYTE + letters * ('a' - '0' - 10) != digits) {
            return -1;
        }
        long pairs = (values | (values >>> 4)) & 0x00FF_00FF_00FF_00FFL;
        long quads = (pairs | (pairs >>> 8)) & 0x0000_FFFF_0000_FFFFL;
        return (quads | (quads >>> 16)) & 0xFFFF_FFFFL;
    }

    @Override
    boolean tryAdd(byte[] utf8, int from, int to) {
        if (to - from != width * 16) {
            return false;
        }
        int at = room();
        for (int w = 0; w < width; w++) {
            long high = eightDigits(utf8, from + w * 16);
            long low = eightDigits(utf8, from + w * 16 + 8);
            if ((high | low) < 0) {
                return false;
            }
            words[at + w] = (high << 32) | low;
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

    boolean holds128Bits() {
        return width == 2;
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
        words = Arrays.copyOf(words, Slack.built(size * width));
        shared = new SharedArray<>(words, size * width);
        return this;
    }

    @Override
    HexIds fork(int more) {
        HexIds fork = new HexIds(width);
        fork.shared = shared.extend(size * width, more * width, long[]::new);
        fork.words = fork.shared.get();
        fork.size = size;
        return fork;
    }
}
