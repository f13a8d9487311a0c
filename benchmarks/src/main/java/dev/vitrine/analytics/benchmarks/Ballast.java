package dev.vitrine.analytics.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Heap that is taken away, so that what is measured must do with the rest. */
final class Ballast {
    /** Small for every collector, and packed without gaps. */
    private static final int PIECE = 1 << 16;

    private static final int HEADER = 16;

    private final List<byte[]> pieces = new ArrayList<>();

    private Ballast() {}

    static Ballast none() {
        return new Ballast();
    }

    /** Takes away all of the largest heap but so many bytes. */
    static Ballast leaving(long bytes) {
        Ballast ballast = new Ballast();
        long tooMuch = Runtime.getRuntime().maxMemory() - bytes;
        while (ballast.bytes() < tooMuch) {
            ballast.pieces.add(new byte[PIECE - HEADER]);
        }
        return ballast;
    }

    long bytes() {
        return (long) pieces.size() * PIECE;
    }
}
