package dev.vitrine.analytics.query.internal.memory;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was asked for most recently, up to so many bytes: constants of one request must not stay for ever. The last
 * one made is kept whatever its size. Thread-safe; two threads that need the same at once may both make it.
 */
final class Recent<K, V extends Recent.Sized> {
    private static final int CAPACITY = 16;
    private static final float LOAD = 0.75F;

    private final long mostBytes;
    private final Map<K, V> kept = new LinkedHashMap<>(CAPACITY, LOAD, true);
    private long bytes;

    Recent(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Something of which it is known how much memory it takes. */
    interface Sized {
        long bytes();
    }

    V get(K key, Function<K, V> maker) {
        synchronized (kept) {
            V found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        V made = maker.apply(key);
        synchronized (kept) {
            V replaced = kept.put(key, made);
            bytes += made.bytes() - (replaced == null ? 0 : replaced.bytes());
            Iterator<V> oldest = kept.values().iterator();
            while (bytes > mostBytes && kept.size() > 1) {
                bytes -= oldest.next().bytes();
                oldest.remove();
            }
        }
        return made;
    }

    /** Returns how many are kept. */
    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
