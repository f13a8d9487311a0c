package dev.vitrine.analytics.column.internal;

/** Builds {@link MoneyValues}; not thread-safe. */
public final class MoneyBuilder extends LongsBuilder {
    private final int scale;

    public MoneyBuilder(int scale) {
        this.scale = scale;
    }

    public int scale() {
        return scale;
    }

    @Override
    public MoneyBuilder like() {
        return new MoneyBuilder(scale);
    }

    @Override
    public MoneyValues build() {
        Validity validity = missing.build(size);
        return new MoneyValues(scale, trimmed(validity), validity);
    }
}
