package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.internal.KeyValues;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One shop's data and what is worth computing once: codes of dimensions, keys over two tables, rows by order or person.
 *
 * <p>What is of the data, such as codes of their columns, is kept as long as the snapshot. What depends on a query, such as
 * codes of bands or which rows fulfil its conditions, is kept while it is among the most recent: a request may bring
 * constants of its own.
 *
 * <p>Thread-safe. What is kept is made when first needed; two threads that need it at once may both make it.
 */
public final class Snapshot {
    /** What part of the largest heap codes that depend on queries may take; half of it each for the rest. */
    private static final int PART_OF_HEAP = 8;

    private static final int MOST_BOUNDS = 4096;

    private final CommerceData data;
    private final Kept kept;
    private final Cancellation cancellation;

    public Snapshot(CommerceData data) {
        this(data, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    /**
     * Makes one.
     *
     * @param mostBytes what codes that depend on queries may take
     */
    Snapshot(CommerceData data, long mostBytes) {
        this(data, new Kept(mostBytes), Cancellation.create());
    }

    private Snapshot(CommerceData data, Kept kept, Cancellation cancellation) {
        this.data = data;
        this.kept = kept;
        this.cancellation = cancellation;
    }

    /** What has been computed. */
    private static final class Kept {
        final Map<Located, Codes> ofFields = new ConcurrentHashMap<>();
        final Map<Value<?>, Optional<Entities>> entities = new ConcurrentHashMap<>();
        final Map<Link, int[]> links = new ConcurrentHashMap<>();
        final Map<Grain, RowsByOrder> byOrder = new ConcurrentHashMap<>();
        final Map<Grain, int[]> offsetsByOrder = new ConcurrentHashMap<>();
        final Recent<Located, Codes> derived;
        final Recent<Located, Repeats> repeats;
        final Recent<Judged, Signature> signatures;
        final Recent<Located, Bound> bounds = new Recent<>(MOST_BOUNDS);
        volatile @Nullable Codes persons;
        /** Needed only while codes are made of it, or for rare measures. */
        volatile WeakReference<int[]> firstOrders = new WeakReference<>(null);

        Kept(long mostBytes) {
            derived = new Recent<>(mostBytes);
            repeats = new Recent<>(mostBytes / 2);
            signatures = new Recent<>(mostBytes / 2);
        }
    }

    /** A value looked up from the rows of a table. */
    private record Located(Value<?> value, Grain grain) {}

    /** Criteria that rows of a table are judged by. */
    private record Judged(Grain grain, List<Criterion> criteria) {}

    /** From one table to another. */
    private record Link(Grain from, Grain to) {}

    /** A number that none exceeds in size. */
    private record Bound(long number) implements Recent.Sized {
        @Override
        public long bytes() {
            return 1;
        }
    }

    /** Returns this, with all that it keeps, for work that can be cancelled. */
    Snapshot cancelledBy(Cancellation its) {
        return new Snapshot(data, kept, its);
    }

    Cancellation cancellation() {
        return cancellation;
    }

    public CommerceData data() {
        return data;
    }

    /** Returns how many codes that depend on queries are kept. */
    int derivedKept() {
        return kept.derived.size();
    }

    /** Returns the number of rows of a table. */
    int rows(Grain grain) {
        return switch (grain) {
            case CUSTOMER -> data.customers().size();
            case PRODUCT -> data.products().size();
            case SELLER -> data.sellers().size();
            case ORDER -> data.orders().size();
            case ITEM -> data.items().size();
            case PAYMENT -> data.payments().size();
            case REVIEW -> data.reviews().size();
        };
    }

    /** Returns where codes of values of a grain are kept: those of customers are kept by order, for speed. */
    static Grain home(Grain grain) {
        return grain == Grain.CUSTOMER ? Grain.ORDER : grain;
    }

    private static <K, V> V kept(Map<K, V> map, K key, Function<K, V> maker) {
        V found = map.get(key);
        if (found == null) {
            found = maker.apply(key);
            map.put(key, found);
        }
        return found;
    }

    /** Returns the codes of a value, one for each row of its {@link #home}. */
    Codes codes(Value<?> value) {
        return codesAt(value, home(value.grain()));
    }

    /** Returns the codes of a value, one for each row of a table that reaches it. */
    Codes codesAt(Value<?> value, Grain grain) {
        Located located = new Located(value, grain);
        return value instanceof Field
                ? kept(kept.ofFields, located, this::makeCodes)
                : kept.derived.get(located, this::makeCodes);
    }

    private Codes makeCodes(Located located) {
        Grain home = home(located.value().grain());
        if (home == located.grain()) {
            return new Coder(this).code(located.value());
        }
        Codes there = codes(located.value());
        int[] link = link(located.grain(), home);
        int[] here = new int[rows(located.grain())];
        for (int row = 0; row < here.length; row++) {
            here[row] = link[row] < 0 ? there.domain().size() : there.get(link[row]);
        }
        return Codes.of(there.domain(), here, here.length);
    }

    /** Returns codes that are equal where the values are, in whatever order, for each row of a table that reaches them. */
    Codes anyCodesAt(Value<?> value, Grain grain) {
        if (!value.equals(Field.PERSON_ID) || grain != Grain.ORDER) {
            return codesAt(value, grain);
        }
        Codes found = kept.persons;
        if (found == null) {
            found = EntityCoder.findCodes(data, value).orElseThrow();
            kept.persons = found;
        }
        return found;
    }

    /** Returns for each row of one table the row of another to which it belongs, -1 for none. */
    int[] link(Grain from, Grain to) {
        return kept(kept.links, new Link(from, to), this::makeLink);
    }

    private int[] makeLink(Link link) {
        KeyColumn direct = findKey(link);
        if (direct == null) {
            int[] first = link(link.from(), Grain.ORDER);
            int[] second = link(Grain.ORDER, link.to());
            int[] both = new int[rows(link.from())];
            for (int row = 0; row < both.length; row++) {
                both[row] = first[row] < 0 ? -1 : second[first[row]];
            }
            return both;
        }
        if (direct.missingCount() == 0) {
            return ((KeyValues) direct).array();
        }
        int[] keys = new int[direct.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = direct.isMissing(row) ? -1 : direct.target(row);
        }
        return keys;
    }

    private @Nullable KeyColumn findKey(Link link) {
        return switch (link.from()) {
            case ORDER -> link.to() == Grain.CUSTOMER ? data.orders().customer() : null;
            case ITEM ->
                switch (link.to()) {
                    case ORDER -> data.items().order();
                    case PRODUCT -> data.items().product();
                    case SELLER -> data.items().seller();
                    default -> null;
                };
            case PAYMENT -> link.to() == Grain.ORDER ? data.payments().order() : null;
            case REVIEW -> link.to() == Grain.ORDER ? data.reviews().order() : null;
            default -> null;
        };
    }

    /** Returns the first order of the person of each order, -1 if there is no person or the first has no time. */
    int[] firstOrders() {
        int[] found = kept.firstOrders.get();
        if (found == null) {
            found = OrderHistory.firsts(data, codes(Field.ORDER_NUMBER));
            kept.firstOrders = new WeakReference<>(found);
        }
        return found;
    }

    /** Returns the entities that a value names; nothing if it names none, or if identifiers are missing or not unique. */
    Optional<Entities> findEntities(Value<?> value) {
        return EntityCoder.findIds(data, value).isEmpty()
                ? Optional.empty()
                : kept(kept.entities, value, this::makeEntities);
    }

    private Optional<Entities> makeEntities(Value<?> value) {
        IdColumn ids = EntityCoder.findIds(data, value).orElseThrow();
        Optional<Codes> rows = value.equals(Field.PERSON_ID)
                ? Optional.of(anyCodesAt(value, Grain.ORDER))
                : EntityCoder.findCodes(data, value);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Ranks ranks = Ranks.of(ids, cancellation);
        return ranks.rows().length == ids.size() ? Optional.of(Entities.of(rows.get(), ranks)) : Optional.empty();
    }

    /** Returns which rows of a table share their code in a value with others. */
    Repeats repeats(Value<?> value, Grain grain) {
        return kept.repeats.get(
                new Located(value, grain), located -> Repeats.of(anyCodesAt(value, grain), rows(grain)));
    }

    /** Returns the rows of a table order by order. */
    RowsByOrder rowsByOrder(Grain grain) {
        return kept(
                kept.byOrder, grain, table -> RowsByOrder.of(link(table, Grain.ORDER), rows(table), rows(Grain.ORDER)));
    }

    /** Returns where the rows of each order begin when rows stand order by order, and one more for the end. */
    int[] offsetsByOrder(Grain grain) {
        return kept(
                kept.offsetsByOrder,
                grain,
                table -> RowsByOrder.offsets(link(table, Grain.ORDER), rows(table), rows(Grain.ORDER)));
    }

    /** Returns which of some criteria each row of a table fulfils. */
    Signature signature(Grain grain, List<Criterion> criteria) {
        return kept.signatures.get(
                new Judged(grain, criteria), judged -> Signature.of(this, judged.grain(), judged.criteria()));
    }

    /** Returns a number that no value exceeds in size. */
    long bound(Value<?> value, Grain grain) {
        return kept.bounds
                .get(
                        new Located(value, grain),
                        located -> new Bound(new Readers(this, located.grain()).largest(located.value())))
                .number();
    }
}
