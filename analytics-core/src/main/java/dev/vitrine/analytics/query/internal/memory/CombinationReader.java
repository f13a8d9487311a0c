package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out groups from the codes of each dimension. Not thread-safe. */
final class CombinationReader implements GroupReader {
    private final Layout layout;
    private final Groups groups;
    private final List<Access> accesses = new ArrayList<>();
    private final long[] strides;
    private final @Nullable CombinationReader prefix;
    private final int[] prefixes = new int[Batch.SIZE];
    private final @Nullable Condition condition;
    private final byte[] holds = new byte[Batch.SIZE];
    private final long[] combinations = new long[Batch.SIZE];

    CombinationReader(Snapshot snapshot, Layout layout, Groups groups, Grain scan, @Nullable Filter filter) {
        this.layout = layout;
        this.groups = groups;
        this.strides = new long[layout.codes().size()];
        for (int i = 0; i < strides.length; i++) {
            accesses.add(Access.to(snapshot, scan, layout.dimensions().get(i).value()));
            strides[i] = layout.stride(i);
        }
        Layout.Prefix before = layout.prefix();
        this.prefix =
                before == null ? null : new CombinationReader(snapshot, before.layout(), before.groups(), scan, null);
        this.condition = filter == null ? null : new Conditions(snapshot, scan).of(filter);
    }

    @Override
    public void read(Batch batch, int[] numbers) {
        int size = batch.size();
        if (groups.isIdentity()) {
            Arrays.fill(numbers, 0, size, 0);
            for (int i = 0; i < strides.length; i++) {
                layout.codes().get(i).addTo(numbers, accesses.get(i).there(batch), (int) strides[i]);
            }
        } else {
            readCombinations(batch, combinations);
            groups.number(combinations, numbers, size);
        }
        if (condition != null) {
            condition.test(batch, holds);
            int none = groups.size();
            for (int i = 0; i < size; i++) {
                numbers[i] = holds[i] == 0 ? none : numbers[i];
            }
        }
    }

    /** Adds the combinations of all rows of a batch that count to a set. */
    void collect(Batch batch, LongSet found) {
        readCombinations(batch, combinations);
        if (condition != null) {
            condition.test(batch, holds);
        }
        for (int i = 0; i < batch.size(); i++) {
            if (condition == null || holds[i] == 1) {
                found.add(combinations[i]);
            }
        }
    }

    private void readCombinations(Batch batch, long[] sums) {
        if (prefix == null) {
            Arrays.fill(sums, 0, batch.size(), 0);
        } else {
            prefix.read(batch, prefixes);
            long stride = layout.stride(-1);
            for (int i = 0; i < batch.size(); i++) {
                sums[i] = prefixes[i] * stride;
            }
        }
        for (int i = 0; i < strides.length; i++) {
            layout.codes().get(i).addTo(sums, accesses.get(i).there(batch), strides[i]);
        }
    }
}
