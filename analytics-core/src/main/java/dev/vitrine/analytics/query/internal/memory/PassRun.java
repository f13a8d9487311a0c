package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Pass;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a plan at work: what its workers add up, and what is computed from the groups of its rows afterwards.
 *
 * <p>Each worker has accumulators of its own. Where an aggregate needs all rows of a group at once, the rows and their
 * groups are kept.
 */
final class PassRun {
    private static final Slot PRESENCE = new Slot(Kind.COUNT, null, null);

    private final Snapshot snapshot;
    private final Pass pass;
    private final Layout layout;
    private final Groups groups;
    private final @Nullable Filter filter;
    private final Map<Base, Slot> slotOf = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Base> whole = new ArrayList<>();
    private final @Nullable PassWorker[] workers;
    private final KeptRows kept;

    PassRun(Snapshot snapshot, Pass pass, Layout layout, Groups groups, @Nullable Filter filter, int workers) {
        this.snapshot = snapshot;
        this.pass = pass;
        this.layout = layout;
        this.groups = groups;
        this.filter = filter;
        this.workers = new PassWorker[workers];
        slots.add(PRESENCE);
        Readers readers = new Readers(snapshot, pass.fact());
        for (Base base : pass.aggregates()) {
            Slot slot = slot(base, readers);
            if (slot == null) {
                whole.add(base);
            } else {
                slotOf.put(base, slot);
                if (!slots.contains(slot)) {
                    slots.add(slot);
                }
            }
        }
        this.kept = whole.isEmpty() ? KeptRows.none() : KeptRows.of(pass, snapshot);
    }

    /** What an accumulator does. */
    enum Kind {
        COUNT,
        SUM,
        FIRST,
        LAST
    }

    /** An accumulator that one or more aggregates need. */
    record Slot(
            Kind kind, @Nullable Value<?> value, @Nullable Filter where) {}

    /** Returns which accumulator gives an aggregate, or null if it takes all rows of a group at once. */
    private @Nullable Slot slot(Base base, Readers readers) {
        Value<?> value = base.value();
        if (base instanceof Base.RowCount || value == null) {
            return new Slot(Kind.COUNT, null, base.where());
        }
        if (base instanceof Base.DistinctCount
                || base instanceof Base.Quantile
                || value.type().equals(ValueType.NUMBER)) {
            return null;
        }
        LongReader reader = readers.of(value);
        if (base instanceof Base.ValueCount) {
            return new Slot(Kind.COUNT, reader.mayMiss() ? value : null, base.where());
        }
        if (base instanceof Base.Extreme extreme) {
            return new Slot(
                    switch (extreme.end()) {
                        case FIRST -> Kind.FIRST;
                        case LAST -> Kind.LAST;
                    },
                    value,
                    base.where());
        }
        return new Slot(Kind.SUM, value, base.where());
    }

    Pass pass() {
        return pass;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Groups groups() {
        return groups;
    }

    List<Slot> slots() {
        return slots;
    }

    KeptRows kept() {
        return kept;
    }

    /** Returns roughly how many bytes all accumulators take. */
    long estimate() {
        return (long) workers.length * slots.size() * Long.BYTES * (groups.size() + 1L);
    }

    GroupReader newReader() {
        return new GroupReader(snapshot, layout, groups, pass.scan(), filter);
    }

    /** Returns the worker with a number, made when it first has something to do. */
    PassWorker worker(int number) {
        PassWorker found = workers[number];
        if (found == null) {
            found = new PassWorker(this);
            workers[number] = found;
        }
        return found;
    }

    /** Adds up what the workers have. */
    void merge() {
        for (int number = 1; number < workers.length; number++) {
            PassWorker other = workers[number];
            if (other != null) {
                worker(0).merge(other);
                workers[number] = null;
            }
        }
    }

    /** Marks the groups in which there is a row. */
    void markPresent(boolean[] present) {
        Counts counts = (Counts) worker(0).accumulator(PRESENCE);
        for (int group = 0; group < groups.size(); group++) {
            present[group] |= counts.count(group) > 0;
        }
    }

    /** Returns the aggregates that take all rows of a group at once. */
    List<Base> whole() {
        return whole;
    }

    /** Returns an aggregate of some groups that the accumulators give. */
    Numbers numbers(Base base, int[] chosen, int count) {
        return worker(0).accumulator(Objects.requireNonNull(slotOf.get(base))).numbers(chosen, count);
    }
}
