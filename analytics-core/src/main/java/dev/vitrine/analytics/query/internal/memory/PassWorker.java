package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Grain;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thread's share of a pass. Not thread-safe. */
final class PassWorker {
    private final PassRun run;
    private final GroupReader reader;
    private final Accumulators accumulators;
    private final int[] groups = new int[Batch.SIZE];
    private final Batch facts = new Batch();
    private final int[] factRows = new int[Batch.SIZE];
    private final int[] factGroups = new int[Batch.SIZE];
    private int factCount;
    private int[] lastOrder = {};

    PassWorker(PassRun run) {
        this.run = run;
        this.reader = run.newReader();
        this.accumulators = new Accumulators(run, run.isStaged() ? List.of() : run.slots());
    }

    /** Aggregates neighbouring rows of a pass that scans what it aggregates, or only keeps their groups for later. */
    void addRows(Batch batch) {
        reader.read(batch, groups);
        run.kept().put(batch, groups);
        accumulators.add(batch, groups);
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
        int[] offsets = run.snapshot().offsetsByOrder(fact);
        for (int place = offsets[order]; place < offsets[order + 1]; place++) {
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
        accumulators.add(facts, factGroups);
        factCount = 0;
    }

    Accumulators accumulators() {
        return accumulators;
    }
}
