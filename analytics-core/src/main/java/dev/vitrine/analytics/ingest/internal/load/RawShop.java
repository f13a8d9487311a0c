package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.ingest.BadRowPolicy;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import java.util.EnumMap;
import java.util.Map;

/** Everything read from a source, keys not yet resolved. */
public final class RawShop {
    private final ShopMapping mapping;
    private final Map<TableKind, RawTable> tables = new EnumMap<>(TableKind.class);
    private final Map<TableKind, RawTable> absent = new EnumMap<>(TableKind.class);

    RawShop(ShopMapping mapping) {
        this.mapping = mapping;
    }

    void put(TableKind kind, RawTable table) {
        tables.put(kind, table);
    }

    public ShopMapping mapping() {
        return mapping;
    }

    /** Tells whether the source has the table. */
    public boolean has(TableKind kind) {
        return tables.containsKey(kind);
    }

    /** Returns a table, always the same one; an empty one if the source does not have it. */
    public RawTable table(TableKind kind) {
        RawTable table = tables.get(kind);
        return table != null ? table : absent.computeIfAbsent(kind, this::empty);
    }

    private RawTable empty(TableKind kind) {
        return RawTable.empty(new FileLog("", kind.key(), BadRowPolicy.REJECT_FILE), mapping.moneyScale());
    }

    /** Returns the tables that have been read, in the order of {@link TableKind}. */
    public Iterable<RawTable> tables() {
        return tables.values();
    }
}
