package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.internal.KeyValues;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One shop's data and what is worth computing once: codes of dimensions, keys over two tables, rows by order or person.
 *
 * <p>Thread-safe. What is kept is made when first needed; two threads that need it at once may both make it.
 */
public final class Snapshot {
    /** Signatures take a byte per row or two; conditions of one's own could make any number of them. */
    private static final int MOST_SIGNATURES = 64;

    private final CommerceData data;
    private final Map<Value<?>, Optional<Entities>> entities = new ConcurrentHashMap<>();
    private final Map<Value<?>, Codes> persons = new ConcurrentHashMap<>();
    private final Map<Judged, Signature> signatures = new ConcurrentHashMap<>();
    private final Map<Value<?>, Codes> codes = new ConcurrentHashMap<>();
    private final Map<Link, int[]> links = new ConcurrentHashMap<>();
    private final Map<Located, Codes> gathered = new ConcurrentHashMap<>();
    private final Map<Located, Repeats> repeats = new ConcurrentHashMap<>();
    private final Map<Located, Long> bounds = new ConcurrentHashMap<>();
    private final Map<Grain, RowsByOrder> byOrder = new ConcurrentHashMap<>();
    private volatile @Nullable OrderHistory history;

    public Snapshot(CommerceData data) {
        this.data = data;
    }

    /** A value looked up from the rows of a table. */
    private record Located(Value<?> value, Grain grain) {}

    /** Criteria that rows of a table are judged by. */
    private record Judged(Grain grain, List<Criterion> criteria) {}

    /** From one table to another. */
    private record Link(Grain from, Grain to) {}

    public CommerceData data() {
        return data;
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

    /** Returns the codes of a value, one for each row of its {@link #home}. */
    Codes codes(Value<?> value) {
        Codes found = codes.get(value);
        if (found == null) {
            found = new Coder(this).code(value);
            codes.put(value, found);
        }
        return found;
    }

    /** Returns for each row of one table the row of another to which it belongs, -1 for none. */
    int[] link(Grain from, Grain to) {
        Link link = new Link(from, to);
        int[] found = links.get(link);
        if (found == null) {
            found = makeLink(link);
            links.put(link, found);
        }
        return found;
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

    /** Returns what is known of each order from the orders of its person and from its lines. */
    OrderHistory history() {
        OrderHistory found = history;
        if (found == null) {
            found = OrderHistory.of(data);
            history = found;
        }
        return found;
    }

    /** Returns the entities that a value names; nothing if it names none, or if identifiers are missing or not unique. */
    Optional<Entities> findEntities(Value<?> value) {
        return entities.computeIfAbsent(value, this::makeEntities);
    }

    private Optional<Entities> makeEntities(Value<?> value) {
        Optional<IdColumn> ids = EntityCoder.findIds(data, value);
        Optional<Codes> rows = value.equals(Field.PERSON_ID)
                ? Optional.of(anyCodesAt(value, Grain.ORDER))
                : EntityCoder.findCodes(data, value);
        if (ids.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        Ranks ranks = Ranks.of(ids.get());
        return ranks.rows().length == ids.get().size() ? Optional.of(Entities.of(rows.get(), ranks)) : Optional.empty();
    }

    /** Returns codes that are equal where the values are, in whatever order, for each row of a table that reaches them. */
    Codes anyCodesAt(Value<?> value, Grain grain) {
        if (value.equals(Field.PERSON_ID) && grain == Grain.ORDER) {
            return persons.computeIfAbsent(
                    value, key -> EntityCoder.findCodes(data, key).orElseThrow());
        }
        return codesAt(value, grain);
    }

    /** Returns the codes of a value, one for each row of a table that reaches it. */
    Codes codesAt(Value<?> value, Grain grain) {
        Grain home = home(value.grain());
        if (home == grain) {
            return codes(value);
        }
        Located located = new Located(value, grain);
        Codes found = gathered.get(located);
        if (found == null) {
            Codes there = codes(value);
            int[] link = link(grain, home);
            int[] here = new int[rows(grain)];
            for (int row = 0; row < here.length; row++) {
                here[row] = link[row] < 0 ? there.domain().size() : there.get(link[row]);
            }
            found = Codes.of(there.domain(), here, here.length);
            gathered.put(located, found);
        }
        return found;
    }

    /** Returns which rows of a table share their code in a value with others. */
    Repeats repeats(Value<?> value, Grain grain) {
        Located located = new Located(value, grain);
        Repeats found = repeats.get(located);
        if (found == null) {
            found = Repeats.of(anyCodesAt(value, grain), rows(grain));
            repeats.put(located, found);
        }
        return found;
    }

    /** Returns the rows of a table order by order. */
    RowsByOrder rowsByOrder(Grain grain) {
        RowsByOrder found = byOrder.get(grain);
        if (found == null) {
            found = RowsByOrder.of(link(grain, Grain.ORDER), rows(grain), rows(Grain.ORDER));
            byOrder.put(grain, found);
        }
        return found;
    }

    /** Returns which of some criteria each row of a table fulfils. */
    Signature signature(Grain grain, List<Criterion> criteria) {
        Judged judged = new Judged(grain, criteria);
        Signature found = signatures.get(judged);
        if (found == null) {
            found = Signature.of(this, grain, criteria);
            if (signatures.size() >= MOST_SIGNATURES) {
                signatures.clear();
            }
            signatures.put(judged, found);
        }
        return found;
    }

    /** Returns a number that no value exceeds in size. */
    long bound(Value<?> value, Grain grain) {
        Located located = new Located(value, grain);
        Long found = bounds.get(located);
        if (found == null) {
            found = new Readers(this, grain).largest(value);
            bounds.put(located, found);
        }
        return found;
    }
}
