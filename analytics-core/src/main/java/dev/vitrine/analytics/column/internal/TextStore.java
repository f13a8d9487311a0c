package dev.vitrine.analytics.column.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 texts one after the other in one array, found by number; append-only while built, not thread-safe till then.
 *
 * <p>A store that has been built is never written to; {@link #fork} makes one that continues it. The two share their
 * arrays as {@link SharedArray} says; whoever has claimed the places of the ends has claimed those of the bytes with them.
 */
final class TextStore {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private byte[] bytes = new byte[64];
    private int[] ends = new int[16];
    private int size;
    private SharedArray<int[]> shared = new SharedArray<>(ends, 0);

    /** Makes a store of so many empty texts, to which more can be added. */
    static TextStore ofEmptyTexts(int size) {
        TextStore store = new TextStore();
        store.ends = new int[Math.max(16, size)];
        store.size = size;
        return store;
    }

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

    int addEmpty() {
        return add(bytes, 0, 0);
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

    /** Finishes the store, leaving a little room to append to. */
    TextStore trim() {
        bytes = Arrays.copyOf(bytes, Slack.built(start(size)));
        ends = Arrays.copyOf(ends, Slack.built(size));
        shared = new SharedArray<>(ends, size);
        return this;
    }

    /** Returns a store that begins with the texts of this one, to which so many more can be added. */
    TextStore fork(int more) {
        TextStore fork = new TextStore();
        fork.shared = shared.extend(size, more, int[]::new);
        fork.ends = fork.shared.get();
        fork.bytes = fork.shared == shared ? bytes : Arrays.copyOf(bytes, Slack.appended(start(size)));
        fork.size = size;
        return fork;
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
