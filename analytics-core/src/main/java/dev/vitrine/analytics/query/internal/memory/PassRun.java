package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Pass;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a plan at work: what its workers add up, and what is computed from the groups of its rows afterwards.
 *
 * <p>Each worker has accumulators of its own. Where an aggregate needs all rows of a group at once, the rows and their
 * groups are kept.
 */
final class PassRun {
    /** So many cells are always worth arrays, however few rows there are. */
    private static final long ALWAYS_FOLDED = 1 << 16;

    /** With fewer rows than this for each cell, adding up cells costs as much as scanning rows. */
    private static final int ROWS_PER_CELL = 8;

    private static final Criterion ALL = new Criterion(null, null);

    private final Snapshot snapshot;
    private final Pass pass;
    private final Layout layout;
    private final Groups groups;
    private final @Nullable Filter filter;
    private final Map<Base, Criterion> criterionOf = new LinkedHashMap<>();
    private final Map<Base, Slot> slotOf = new LinkedHashMap<>();
    private final Set<Slot> slots = new LinkedHashSet<>();
    private final Set<Base> whole = new HashSet<>();
    private final @Nullable Signature signature;
    private final boolean isFolded;
    private final Slot presence;
    private final @Nullable PassWorker[] workers;
    private final KeptRows kept;

    PassRun(Snapshot snapshot, Pass pass, Layout layout, Groups groups, @Nullable Filter filter, int workers) {
        this.snapshot = snapshot;
        this.pass = pass;
        this.layout = layout;
        this.groups = groups;
        this.filter = filter;
        this.workers = new PassWorker[workers];
        Readers readers = new Readers(snapshot, pass.fact());
        pass.aggregates().forEach(base -> criterionOf.put(base, criterion(base, readers)));
        List<Criterion> criteria = criterionOf.values().stream()
                .filter(criterion -> !criterion.equals(ALL))
                .distinct()
                .toList();
        this.signature = criteria.isEmpty() ? null : snapshot.signature(pass.fact(), criteria);
        long cells = (long) codes() * (groups.size() + 1L);
        this.isFolded = cells <= Math.max(ALWAYS_FOLDED, 2L * snapshot.rows(pass.fact()));
        this.presence = slot(Kind.COUNT, null, ALL);
        slots.add(presence);
        pass.aggregates().forEach(this::assign);
        this.kept = whole.isEmpty() ? KeptRows.none() : KeptRows.of(pass, snapshot);
    }

    /** What an accumulator does. */
    enum Kind {
        COUNT,
        SUM,
        FIRST,
        LAST
    }

    /**
     * An accumulator that one or more aggregates need.
     *
     * @param kind what it does
     * @param value what it reads; null to count rows
     * @param criterion which rows it takes; null for all, by signature
     */
    record Slot(
            Kind kind, @Nullable Value<?> value, @Nullable Criterion criterion) {}

    private static Criterion criterion(Base base, Readers readers) {
        Value<?> value = base.value();
        boolean needsPresence =
                value != null && !isWhole(base) && readers.of(value).mayMiss();
        return new Criterion(base.where(), needsPresence ? value : null);
    }

    /** Tells whether an aggregate takes all rows of a group at once. */
    private static boolean isWhole(Base base) {
        Value<?> value = base.value();
        return value != null
                && (base instanceof Base.DistinctCount
                        || base instanceof Base.Quantile
                        || value.type().equals(ValueType.NUMBER));
    }

    private void assign(Base base) {
        if (isWhole(base)) {
            whole.add(base);
            return;
        }
        Criterion criterion = Objects.requireNonNull(criterionOf.get(base));
        Slot slot = slot(kind(base), kind(base) == Kind.COUNT ? null : base.value(), criterion);
        slotOf.put(base, slot);
        slots.add(slot);
    }

    private Slot slot(Kind kind, @Nullable Value<?> value, Criterion criterion) {
        return new Slot(kind, value, isFolded ? null : criterion);
    }

    private static Kind kind(Base base) {
        if (base instanceof Base.Extreme extreme) {
            return switch (extreme.end()) {
                case FIRST -> Kind.FIRST;
                case LAST -> Kind.LAST;
            };
        }
        return base instanceof Base.ValueSum ? Kind.SUM : Kind.COUNT;
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

    Set<Slot> slots() {
        return slots;
    }

    KeptRows kept() {
        return kept;
    }

    /** Returns which criteria each fact fulfils; null if there are none. */
    @Nullable
    Signature signature() {
        return signature;
    }

    /** Tells whether each group has a cell for every code of the signature. */
    boolean isFolded() {
        return isFolded;
    }

    /** Returns how many codes the signature has. */
    int codes() {
        return signature == null ? 1 : signature.size();
    }

    /** Returns how many cells there are, those for rows that don't count included. */
    int cells() {
        return (groups.size() + 1) * (isFolded ? codes() : 1);
    }

    /** Returns which codes of the signature fulfil a criterion. */
    boolean[] fulfilling(@Nullable Criterion criterion) {
        if (signature == null || criterion == null || criterion.equals(ALL)) {
            boolean[] all = new boolean[codes()];
            Arrays.fill(all, true);
            return all;
        }
        return signature.fulfilling(criterion);
    }

    /**
     * Tells whether there are so many cells that one worker is faster than several, who would each have to clear their own
     * and add up all of them in the end.
     */
    boolean isForOneWorker() {
        return cells() > ALWAYS_FOLDED && cells() > snapshot.rows(pass.scan()) / ROWS_PER_CELL;
    }

    /** Returns roughly how many bytes all accumulators take. */
    long estimate() {
        return (isForOneWorker() ? 1L : workers.length) * slots.size() * Long.BYTES * cells();
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
        PassWorker sum = null;
        for (PassWorker worker : workers) {
            if (sum == null) {
                sum = worker;
            } else if (worker != null) {
                sum.merge(worker);
            }
        }
        Arrays.fill(workers, null);
        workers[0] = sum;
        worker(0).settle();
    }

    /** Marks the groups in which there is a row. */
    void markPresent(boolean[] present) {
        ((Counts) worker(0).result(presence)).markPresent(present, isFolded ? codes() : 1);
    }

    /** Returns the aggregates that are not in the accumulators because they take all rows of a group at once. */
    Set<Base> whole() {
        return whole;
    }

    /** Returns all aggregates of some groups that the accumulators give. */
    Map<Base, Numbers> numbers(int[] chosen, int count, Crew crew, Cancellation cancellation) {
        List<Found> wanted = slotOf.entrySet().stream()
                .map(entry -> new Found(entry.getValue(), criterionOf.get(entry.getKey())))
                .distinct()
                .toList();
        PassWorker sum = worker(0);
        @Nullable Numbers[] found = new Numbers[wanted.size()];
        crew.run(wanted.size(), cancellation, (worker, task) -> {
            Found one = wanted.get(task);
            found[task] = sum.result(one.slot()).numbers(new Selection(chosen, count, codes(one.criterion())));
        });
        Map<Base, Numbers> numbers = new HashMap<>();
        slotOf.forEach((base, slot) -> numbers.put(
                base, Objects.requireNonNull(found[wanted.indexOf(new Found(slot, criterionOf.get(base)))])));
        return numbers;
    }

    /** What an accumulator has found for a criterion. */
    private record Found(Slot slot, @Nullable Criterion criterion) {}

    private boolean[] codes(@Nullable Criterion criterion) {
        return isFolded ? fulfilling(criterion) : new boolean[] {true};
    }
}
