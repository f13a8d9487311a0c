package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thread's share of a pass. Not thread-safe. */
final class PassWorker {
    private final PassRun run;
    private final GroupReader reader;
    private final Chunk chunk;
    private final List<Accumulator> accumulators = new ArrayList<>();
    private final int[] groups = new int[Batch.SIZE];
    private final Batch facts = new Batch();
    private final int[] factRows = new int[Batch.SIZE];
    private final int[] factGroups = new int[Batch.SIZE];
    private int factCount;
    private int[] lastOrder = {};

    PassWorker(PassRun run) {
        this.run = run;
        this.reader = run.newReader();
        this.chunk = new Chunk(run.snapshot(), run.pass().fact());
        run.slots().forEach(slot -> accumulators.add(accumulator(run, slot, chunk)));
    }

    private static Accumulator accumulator(PassRun run, PassRun.Slot slot, Chunk chunk) {
        int size = run.groups().size();
        Chunk.Numbers values = slot.value() == null ? null : chunk.numbers(slot.value());
        Chunk.Holds where = slot.where() == null ? null : chunk.holds(slot.where());
        return switch (slot.kind()) {
            case COUNT -> new Counts(size, values, where);
            case SUM -> sums(run, slot.value(), Objects.requireNonNull(values), where);
            case FIRST -> new Extremes(size, Formula.End.FIRST, Objects.requireNonNull(values), where);
            case LAST -> new Extremes(size, Formula.End.LAST, Objects.requireNonNull(values), where);
        };
    }

    private static Sums sums(
            PassRun run, @Nullable Value<?> value, Chunk.Numbers numbers, Chunk.@Nullable Holds where) {
        long bound = run.snapshot().bound(Objects.requireNonNull(value), run.pass().fact());
        return new Sums(run.groups().size(), numbers, where, bound);
    }

    /** Aggregates neighbouring rows of a pass that scans what it aggregates. */
    void addRows(Batch batch) {
        reader.read(batch, groups);
        run.kept().put(batch, groups);
        for (Accumulator accumulator : accumulators) {
            accumulator.add(batch, groups);
        }
    }

    /** Aggregates the facts of some orders, each once in every group that one of the scanned rows of its order is in. */
    void addOrders(int from, int to) {
        Snapshot snapshot = run.snapshot();
        RowsByOrder scanned = snapshot.rowsByOrder(run.pass().scan());
        int[] order = snapshot.link(run.pass().scan(), Grain.ORDER);
        int none = run.groups().size();
        if (lastOrder.length == 0) {
            lastOrder = new int[none + 1];
            Arrays.fill(lastOrder, -1);
        }
        Batch batch = new Batch();
        int end = scanned.offsets()[to];
        for (int place = scanned.offsets()[from]; place < end; place += Batch.SIZE) {
            int size = Math.min(Batch.SIZE, end - place);
            int[] rows = scanned.rows();
            if (rows == null) {
                batch.setRange(place, size);
            } else {
                batch.setRows(rows, place, size);
            }
            reader.read(batch, groups);
            for (int i = 0; i < size; i++) {
                int group = groups[i];
                int itsOrder = order[scanned.row(place + i)];
                if (group != none && lastOrder[group] != itsOrder) {
                    lastOrder[group] = itsOrder;
                    addFacts(itsOrder, group);
                }
            }
        }
        flush();
    }

    private void addFacts(int order, int group) {
        Grain fact = run.pass().fact();
        if (fact == Grain.ORDER) {
            addFact(order, group);
            return;
        }
        RowsByOrder facts = run.snapshot().rowsByOrder(fact);
        for (int place = facts.offsets()[order]; place < facts.offsets()[order + 1]; place++) {
            addFact(facts.row(place), group);
        }
    }

    private void addFact(int row, int group) {
        factRows[factCount] = row;
        factGroups[factCount] = group;
        factCount++;
        if (factCount == Batch.SIZE) {
            flush();
        }
    }

    private void flush() {
        facts.setRows(factRows, 0, factCount);
        run.kept().append(factRows, factGroups, factCount);
        for (Accumulator accumulator : accumulators) {
            accumulator.add(facts, factGroups);
        }
        factCount = 0;
    }

    void merge(PassWorker other) {
        for (int i = 0; i < accumulators.size(); i++) {
            accumulators.get(i).merge(other.accumulators.get(i));
        }
    }

    Accumulator accumulator(PassRun.Slot slot) {
        return accumulators.get(run.slots().indexOf(slot));
    }
}
