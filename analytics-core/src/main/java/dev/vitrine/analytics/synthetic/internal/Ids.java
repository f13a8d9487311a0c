package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.IdBuilder;
import java.util.HexFormat;

/** The identifiers of one kind of thing: 128 bits, of which already the upper 64 differ for every number. Immutable. */
record Ids(long seed, Substream kind) {
    private static final HexFormat HEX = HexFormat.of();

    private long high(long number) {
        return SplitMix.distinct(seed, kind, number);
    }

    private long low(long number) {
        return SplitMix.distinct(~seed, kind, number);
    }

    void add(IdBuilder column, long number) {
        column.add(high(number), low(number));
    }

    /** Returns the identifier as 32 lower-case hexadecimal digits. */
    String text(long number) {
        return HEX.toHexDigits(high(number)) + HEX.toHexDigits(low(number));
    }
}
