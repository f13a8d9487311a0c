package dev.vitrine.analytics.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.Supplier;

/** Measures the heap that an object keeps: what is in use with it less what was in use before, after full collections. */
final class RetainedHeap {
    private static final int COLLECTIONS = 3;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private RetainedHeap() {}

    static double mebibytesOf(Supplier<?> maker) {
        long before = used();
        Object made = maker.get();
        try {
            return (used() - before) / MEBIBYTE;
        } finally {
            Reference.reachabilityFence(made);
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
