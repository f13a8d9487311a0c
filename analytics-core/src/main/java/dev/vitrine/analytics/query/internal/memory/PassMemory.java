package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.plan.Base;

/** How much memory a pass takes at most, roughly: all that grows with its groups or with the rows kept for them. */
final class PassMemory {
    /** For each group: how often, by which code last, and how often with it. */
    private static final long BYTES_PER_GROUP_OF_DISTINCT = 3L * Integer.BYTES;

    private PassMemory() {}

    static long estimate(PassRun run) {
        return accumulators(run) + orders(run) + kept(run) + whole(run);
    }

    private static long accumulators(PassRun run) {
        long bytes = 0;
        for (PassRun.Slot slot : run.slots()) {
            bytes += (long) run.cells() * bytesPerCell(slot.kind());
        }
        return bytes * run.copies() * Lanes.of(run.cells()).count();
    }

    private static int bytesPerCell(PassRun.Kind kind) {
        return switch (kind) {
            case PRESENCE -> 1;
            case COUNT -> Integer.BYTES;
            case SUM, FIRST, LAST -> Long.BYTES;
        };
    }

    /** The last order of each group. */
    private static long orders(PassRun run) {
        return run.pass().isDirect() ? 0 : (run.groups().size() + 1L) * Integer.BYTES * run.copies();
    }

    /** The groups of rows, and the rows themselves where they aren't those of a table. */
    private static long kept(PassRun run) {
        if (run.pass().isDirect()) {
            return (long) run.kept().groups().length * Integer.BYTES;
        }
        return run.whole().isEmpty() ? 0 : 2 * rowsKept(run) * Integer.BYTES;
    }

    /** Returns how many rows are kept at most, for one aggregate after the other. */
    private static long rowsKept(PassRun run) {
        int facts = run.snapshot().rows(run.pass().fact());
        return run.pass().isDirect()
                ? facts
                : Math.max(facts, run.snapshot().rows(run.pass().scan()));
    }

    private static long whole(PassRun run) {
        long groups = run.groups().size() + 1L;
        long rows = rowsKept(run);
        long bytes = 0;
        for (Base base : run.whole()) {
            long ofRows = base.where() == null ? 0 : rows * Integer.BYTES;
            if (base instanceof Base.DistinctCount) {
                bytes += ofRows + groups * BYTES_PER_GROUP_OF_DISTINCT * run.workers();
            } else {
                bytes += ofRows + rows * Long.BYTES + 2 * groups * Long.BYTES;
            }
        }
        return bytes;
    }
}
