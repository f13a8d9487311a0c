package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Pass;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Set<Base> presenceOnly;
    private final @Nullable PassWorker[] workers;
    private final PassNumbers numbers;
    private KeptRows kept;
    private @Nullable PassRun leader;

    /**
     * Makes one.
     *
     * @param presenceOnly those of the counts that need only tell whether there are any
     */
    PassRun(
            Snapshot snapshot,
            Pass pass,
            Layout layout,
            Groups groups,
            @Nullable Filter filter,
            int workers,
            Set<Base> presenceOnly) {
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
        this.presenceOnly = presenceOnly;
        pass.aggregates().forEach(this::assign);
        slotOf.replaceAll((base, slot) -> orCount(slot));
        Slot presence = orCount(slot(Kind.PRESENCE, null, ALL));
        slots.addAll(slotOf.values());
        slots.add(presence);
        this.numbers = new PassNumbers(this, slotOf, criterionOf, presenceOnly, presence);
        this.kept = whole.isEmpty() && !isStaged() ? KeptRows.none() : KeptRows.of(pass, snapshot);
    }

    /** What an accumulator does. */
    enum Kind {
        COUNT,
        PRESENCE,
        SUM,
        FIRST,
        LAST
    }

    /**
     * An accumulator that one or more aggregates need.
     *
     * @param kind what it does
     * @param value what it reads; null to count rows or note their presence
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
        Kind kind = kind(base);
        boolean readsValue = kind != Kind.COUNT && kind != Kind.PRESENCE;
        slotOf.put(base, slot(kind, readsValue ? base.value() : null, criterion));
    }

    /** Returns the count in the place of a presence if there is one anyway. */
    private Slot orCount(Slot slot) {
        Slot count = new Slot(Kind.COUNT, null, slot.criterion());
        return slot.kind() == Kind.PRESENCE && slotOf.containsValue(count) ? count : slot;
    }

    private Slot slot(Kind kind, @Nullable Value<?> value, Criterion criterion) {
        return new Slot(kind, value, isFolded ? null : criterion);
    }

    private Kind kind(Base base) {
        if (presenceOnly.contains(base)) {
            return Kind.PRESENCE;
        }
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

    /**
     * Tells whether workers only find out and keep the groups of all rows, which can then be added up for each accumulator
     * by a worker of its own: with many cells, the other way to share the work.
     */
    boolean isStaged() {
        return isForOneWorker() && pass.isDirect();
    }

    /** Adds up all rows, whose groups are known by now, for one accumulator. */
    void addAll(Slot slot, Cancellation cancellation) {
        Accumulators one = new Accumulators(this, List.of(slot));
        GroupReader reader = needsScan() ? kept::read : newReader();
        int[] batchGroups = new int[Batch.SIZE];
        Batch.forEach(snapshot.rows(pass.fact()), cancellation, batch -> {
            reader.read(batch, batchGroups);
            one.add(batch, batchGroups);
        });
        one.settle();
        numbers.put(slot, one.of(slot));
    }

    /** Returns how many workers have accumulators of their own. */
    int copies() {
        return isForOneWorker() ? 1 : workers.length;
    }

    /** Returns how many workers there can be. */
    int workers() {
        return workers.length;
    }

    /**
     * Makes this look up the groups of its rows by their orders, if these can be known from another pass.
     *
     * @param orders a staged pass over orders with the same groups, which will have kept them when this begins
     */
    void follow(PassRun orders) {
        boolean isAllOfOrders = Stream.concat(
                        layout.allDimensions().stream(), filter == null ? Stream.of() : filter.dimensions().stream())
                .allMatch(dimension -> Snapshot.home(dimension.value().grain()) == Grain.ORDER);
        if (this != orders && isAllOfOrders) {
            leader = orders;
            kept = needsScan() ? kept : KeptRows.none();
        }
    }

    /** Tells whether the groups of rows must be found out and kept before they are added up, if ever. */
    boolean needsScan() {
        return leader == null || !isStaged() || !whole.isEmpty();
    }

    /** Returns the pass that must have kept its groups before this begins. */
    Optional<PassRun> findLeader() {
        return Optional.ofNullable(leader);
    }

    GroupReader newReader() {
        return leader == null
                ? new CombinationReader(snapshot, layout, groups, pass.scan(), filter)
                : GroupReader.ofOrders(leader.kept.groups(), snapshot.link(pass.scan(), Grain.ORDER));
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
        if (isStaged()) {
            kept = whole.isEmpty() ? KeptRows.none() : kept; // The memory is better used for the result.
            return;
        }
        Accumulators sum = worker(0).accumulators();
        for (int number = 1; number < workers.length; number++) {
            PassWorker worker = workers[number];
            if (worker != null) {
                sum.merge(worker.accumulators());
            }
        }
        Arrays.fill(workers, null);
        sum.settle();
        slots.forEach(slot -> numbers.put(slot, sum.of(slot)));
    }

    /** Returns what its accumulators have come to. */
    PassNumbers numbers() {
        return numbers;
    }

    /** Returns the aggregates that are not in the accumulators because they take all rows of a group at once. */
    Set<Base> whole() {
        return whole;
    }
}
