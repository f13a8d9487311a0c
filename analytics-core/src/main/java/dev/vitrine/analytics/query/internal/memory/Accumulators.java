package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The accumulators of some slots of a pass, each fed the cells that rows belong to for it. Not thread-safe. */
final class Accumulators {
    private final PassRun run;
    private final Chunk chunk;
    private final Map<PassRun.Slot, Accumulator> bySlot = new LinkedHashMap<>();
    private final Map<PassRun.Slot, boolean[]> fulfilling = new HashMap<>();
    private final int[] cells = new int[Batch.SIZE];
    private final int[] codes = new int[Batch.SIZE];

    Accumulators(PassRun run, Collection<PassRun.Slot> slots) {
        this.run = run;
        this.chunk = new Chunk(run.snapshot(), run.pass().fact());
        for (PassRun.Slot slot : slots) {
            bySlot.put(slot, accumulator(slot));
            fulfilling.put(slot, run.fulfilling(slot.criterion()));
        }
    }

    private Accumulator accumulator(PassRun.Slot slot) {
        Value<?> value = slot.value();
        if (value == null) {
            return slot.kind() == PassRun.Kind.COUNT ? new Counts(run.cells()) : new Presence(run.cells());
        }
        Chunk.Numbers numbers = chunk.numbers(value);
        long bound = run.snapshot().bound(value, run.pass().fact());
        return switch (slot.kind()) {
            case COUNT -> new Counts(run.cells());
            case PRESENCE -> new Presence(run.cells());
            case SUM -> new Sums(run.cells(), numbers, bound);
            case FIRST -> extremes(Formula.End.FIRST, numbers, bound);
            case LAST -> extremes(Formula.End.LAST, numbers, bound);
        };
    }

    private Accumulator extremes(Formula.End end, Chunk.Numbers numbers, long bound) {
        return SmallExtremes.suffice(bound)
                ? new SmallExtremes(run.cells(), end, numbers)
                : new Extremes(run.cells(), end, numbers);
    }

    /** Adds the rows of a batch, whose groups stand in an array from the start on. */
    void add(Batch batch, int[] groups) {
        Signature signature = run.signature();
        if (bySlot.isEmpty()) {
            return;
        }
        if (signature == null || (run.isFolded() && signature.size() == 1)) {
            bySlot.values().forEach(accumulator -> accumulator.add(batch, groups));
        } else if (run.isFolded()) {
            int width = signature.size();
            for (int i = 0; i < batch.size(); i++) {
                cells[i] = groups[i] * width;
            }
            signature.codes().addTo(cells, batch, 1);
            bySlot.values().forEach(accumulator -> accumulator.add(batch, cells));
        } else {
            Arrays.fill(codes, 0, batch.size(), 0);
            signature.codes().addTo(codes, batch, 1);
            bySlot.forEach((slot, accumulator) -> {
                select(Objects.requireNonNull(fulfilling.get(slot)), batch, groups);
                accumulator.add(batch, cells);
            });
        }
    }

    /** Makes the cells those groups whose rows fulfil a criterion. */
    private void select(boolean[] counting, Batch batch, int[] groups) {
        int none = run.groups().size();
        for (int i = 0; i < batch.size(); i++) {
            cells[i] = counting[codes[i]] ? groups[i] : none;
        }
    }

    void merge(Accumulators other) {
        bySlot.forEach((slot, accumulator) -> accumulator.merge(other.of(slot)));
    }

    void settle() {
        bySlot.values().forEach(Accumulator::settle);
    }

    Accumulator of(PassRun.Slot slot) {
        return Objects.requireNonNull(bySlot.get(slot));
    }
}
