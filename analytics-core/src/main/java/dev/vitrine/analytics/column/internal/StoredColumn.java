package dev.vitrine.analytics.column.internal;

/** What every stored column has: which of its rows are missing. */
public abstract class StoredColumn {
    private final Validity validity;

    StoredColumn(Validity validity) {
        this.validity = validity;
    }

    public final Validity validity() {
        return validity;
    }

    public final int size() {
        return validity.size();
    }

    public final boolean isMissing(int row) {
        return validity.isMissing(row);
    }

    public final int missingCount() {
        return validity.missingCount();
    }

    /** Returns the row if it has a value, else throws. */
    final int present(int row) {
        return validity.require(row);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + size() + " rows, " + missingCount() + " missing]";
    }
}
