package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thread's share of a pass. Not thread-safe. */
final class PassWorker {
    private final PassRun run;
    private final GroupReader reader;
    private final Chunk chunk;
    private final Map<PassRun.Slot, Accumulator> accumulators = new LinkedHashMap<>();
    private final Map<PassRun.Slot, boolean[]> fulfilling = new HashMap<>();
    private final int[] groups = new int[Batch.SIZE];
    private final int[] cells = new int[Batch.SIZE];
    private final int[] codes = new int[Batch.SIZE];
    private final Batch facts = new Batch();
    private final int[] factRows = new int[Batch.SIZE];
    private final int[] factGroups = new int[Batch.SIZE];
    private int factCount;
    private int[] lastOrder = {};

    PassWorker(PassRun run) {
        this.run = run;
        this.reader = run.newReader();
        this.chunk = new Chunk(run.snapshot(), run.pass().fact());
        for (PassRun.Slot slot : run.slots()) {
            accumulators.put(slot, accumulator(slot));
            fulfilling.put(slot, run.fulfilling(slot.criterion()));
        }
    }

    private Accumulator accumulator(PassRun.Slot slot) {
        Value<?> value = slot.value();
        if (value == null) {
            return new Counts(run.cells());
        }
        Chunk.Numbers numbers = chunk.numbers(value);
        return switch (slot.kind()) {
            case COUNT -> new Counts(run.cells());
            case SUM ->
                new Sums(
                        run.cells(),
                        numbers,
                        run.snapshot().bound(value, run.pass().fact()));
            case FIRST -> new Extremes(run.cells(), Formula.End.FIRST, numbers);
            case LAST -> new Extremes(run.cells(), Formula.End.LAST, numbers);
        };
    }

    /** Aggregates neighbouring rows of a pass that scans what it aggregates. */
    void addRows(Batch batch) {
        reader.read(batch, groups);
        run.kept().put(batch, groups);
        add(batch, groups);
    }

    private void add(Batch batch, int[] itsGroups) {
        Signature signature = run.signature();
        if (signature == null || (run.isFolded() && signature.size() == 1)) {
            accumulators.values().forEach(accumulator -> accumulator.add(batch, itsGroups));
        } else if (run.isFolded()) {
            int width = signature.size();
            for (int i = 0; i < batch.size(); i++) {
                cells[i] = itsGroups[i] * width;
            }
            signature.codes().addTo(cells, batch, 1);
            accumulators.values().forEach(accumulator -> accumulator.add(batch, cells));
        } else {
            Arrays.fill(codes, 0, batch.size(), 0);
            signature.codes().addTo(codes, batch, 1);
            accumulators.forEach((slot, accumulator) -> {
                select(Objects.requireNonNull(fulfilling.get(slot)), batch, itsGroups);
                accumulator.add(batch, cells);
            });
        }
    }

    /** Makes the cells those groups whose rows fulfil a criterion. */
    private void select(boolean[] counting, Batch batch, int[] itsGroups) {
        int none = run.groups().size();
        for (int i = 0; i < batch.size(); i++) {
            cells[i] = counting[codes[i]] ? itsGroups[i] : none;
        }
    }

    /**
     * Aggregates the facts of orders, each once in every group that one of the scanned rows of its order is in. Rows of an
     * order stand side by side at the places looked at; an order belongs to the range in which its first row is.
     */
    void addOrders(int from, int to, Cancellation cancellation) {
        Snapshot snapshot = run.snapshot();
        Grain scan = run.pass().scan();
        RowsByOrder byOrder = snapshot.rowsByOrder(scan);
        int[] rows = byOrder.isAdjacent() ? null : byOrder.rows();
        int[] orders = snapshot.link(scan, Grain.ORDER);
        int end = nextOrder(orders, rows, to, snapshot.rows(scan));
        if (lastOrder.length == 0) {
            lastOrder = new int[run.groups().size() + 1];
            Arrays.fill(lastOrder, -1);
        }
        Batch batch = new Batch();
        for (int place = nextOrder(orders, rows, from, end); place < end; place += Batch.SIZE) {
            cancellation.throwIfCancelled();
            int size = Math.min(Batch.SIZE, end - place);
            if (rows == null) {
                batch.setRange(place, size);
            } else {
                batch.setRows(rows, place, size);
            }
            reader.read(batch, groups);
            addOrders(orders, rows, place, size);
        }
        flush();
    }

    private void addOrders(int[] orders, int @Nullable [] rows, int place, int size) {
        int none = run.groups().size();
        for (int i = 0; i < size; i++) {
            int group = groups[i];
            int order = orders[rows == null ? place + i : rows[place + i]];
            if (group != none && lastOrder[group] != order) {
                lastOrder[group] = order;
                addFacts(order, group);
            }
        }
    }

    /** Returns the first place from one on where the rows of another order begin. */
    private static int nextOrder(int[] orders, int @Nullable [] rows, int place, int end) {
        int next = place;
        while (next > 0 && next < end && order(orders, rows, next) == order(orders, rows, next - 1)) {
            next++;
        }
        return next;
    }

    private static int order(int[] orders, int @Nullable [] rows, int place) {
        return orders[rows == null ? place : rows[place]];
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
        add(facts, factGroups);
        factCount = 0;
    }

    void merge(PassWorker other) {
        accumulators.forEach((slot, accumulator) -> accumulator.merge(other.result(slot)));
    }

    void settle() {
        accumulators.values().forEach(Accumulator::settle);
    }

    Accumulator result(PassRun.Slot slot) {
        return Objects.requireNonNull(accumulators.get(slot));
    }
}
