package dev.vitrine.analytics.column.internal;

/** Builds {@link DateTimeValues}; not thread-safe. */
public final class DateTimeBuilder extends LongsBuilder {

    @Override
    public DateTimeBuilder like() {
        return new DateTimeBuilder();
    }

    @Override
    public DateTimeValues build() {
        Validity validity = missing.build(size);
        return new DateTimeValues(trimmed(validity), validity);
    }
}
