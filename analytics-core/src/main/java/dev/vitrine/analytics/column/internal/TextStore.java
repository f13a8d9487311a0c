package dev.vitrine.analytics.column.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 texts one after the other in one array, found by number; append-only while built, not thread-safe till then. */
final class TextStore {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private byte[] bytes = new byte[64];
    private int[] ends = new int[16];
    private int size;

    int size() {
        return size;
    }

    int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    int add(byte[] source, int from, int to) {
        int start = start(size);
        int end = start + (to - from);
        if (end < 0) {
            throw new IllegalStateException("the texts of one column hold at most 2 GiB");
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, ColumnBuilder.grown(bytes.length)));
        }
        System.arraycopy(source, from, bytes, start, to - from);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, ColumnBuilder.grown(size));
        }
        ends[size] = end;
        return size++;
    }

    int add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length);
    }

    int addFrom(TextStore other, int i) {
        return add(other.bytes, other.start(i), other.ends[i]);
    }

    void truncate(int newSize) {
        size = newSize;
    }

    String get(int i) {
        int start = start(i);
        return new String(bytes, start, ends[i] - start, StandardCharsets.UTF_8);
    }

    boolean equalAt(int i, byte[] other, int from, int to) {
        int start = start(i);
        int length = to - from;
        if (ends[i] - start != length) {
            return false;
        }
        // Words are short, which is where comparing by hand beats the call of an intrinsic.
        int at = 0;
        for (; at + 8 <= length; at += 8) {
            if ((long) LONGS.get(bytes, start + at) != (long) LONGS.get(other, from + at)) {
                return false;
            }
        }
        while (at < length && bytes[start + at] == other[from + at]) {
            at++;
        }
        return at == length;
    }

    boolean equalAt(int i, TextStore other, int j) {
        return equalAt(i, other.bytes, other.start(j), other.ends[j]);
    }

    int hashAt(int i) {
        return hash(bytes, start(i), ends[i]);
    }

    /** Drops the room kept for growing. */
    TextStore trim() {
        bytes = Arrays.copyOf(bytes, start(size));
        ends = Arrays.copyOf(ends, size);
        return this;
    }

    static int hash(byte[] source, int from, int to) {
        long h = (long) to - from;
        int i = from;
        for (; i + 8 <= to; i += 8) {
            h = (h ^ (long) LONGS.get(source, i)) * MULTIPLIER;
            h ^= h >>> 29;
        }
        for (; i < to; i++) {
            h = (h ^ source[i]) * MULTIPLIER;
        }
        return (int) (h ^ (h >>> 32));
    }
}
