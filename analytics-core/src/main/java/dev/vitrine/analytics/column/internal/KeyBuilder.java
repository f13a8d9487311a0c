package dev.vitrine.analytics.column.internal;

/** Builds {@link KeyValues}; not thread-safe. */
public final class KeyBuilder extends IntsBuilder {

    @Override
    public KeyBuilder like() {
        return new KeyBuilder();
    }

    @Override
    public KeyValues build() {
        Validity validity = missing.build(size);
        return new KeyValues(trimmed(validity), validity);
    }
}
