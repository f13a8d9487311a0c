package dev.vitrine.analytics.column.internal;

/** Builds {@link IntValues}; not thread-safe. */
public final class IntBuilder extends IntsBuilder {

    @Override
    public IntBuilder like() {
        return new IntBuilder();
    }

    @Override
    public IntValues build() {
        Validity validity = missing.build(size);
        return new IntValues(trimmed(validity), validity);
    }
}
