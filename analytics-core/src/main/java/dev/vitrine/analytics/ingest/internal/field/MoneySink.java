package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.ExcessDecimals;
import org.jspecify.annotations.Nullable;

/** Exact amounts of money. */
final class MoneySink extends FieldSink {
    private final MoneyBuilder builder;
    private final DecimalText text;
    private final ExcessDecimals excess;
    private final boolean negativeAllowed;
    private long rounded;
    private int lastRounded = -1;

    MoneySink(int scale, char decimal, ExcessDecimals excess, boolean negativeAllowed) {
        this.builder = new MoneyBuilder(scale);
        this.text = new DecimalText(scale, decimal);
        this.excess = excess;
        this.negativeAllowed = negativeAllowed;
    }

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        String reason = text.read(utf8, from, to);
        if (reason != null) {
            return reason;
        }
        long value = text.value();
        int remainder = text.remainder();
        boolean negative = utf8[from] == '-';
        if (negative && !negativeAllowed && (value != 0 || remainder != 0)) {
            return "is negative";
        }
        if (remainder != 0) {
            if (excess == ExcessDecimals.REJECT) {
                return "has more than " + builder.scale() + " decimals. Maybe the data set needs a larger money scale.";
            }
            boolean up = remainder == 3 || (remainder == 2 && (value & 1) != 0);
            value += up ? negative ? -1 : 1 : 0;
            rounded++;
            lastRounded = builder.size();
        }
        builder.add(value);
        return null;
    }

    @Override
    public MoneyBuilder builder() {
        return builder;
    }

    /** At most one value is taken back at a time: that of the row being read. */
    @Override
    public void takeBack(int row) {
        super.takeBack(row);
        if (lastRounded == row) {
            rounded--;
            lastRounded = -1;
        }
    }

    @Override
    public long rounded() {
        return rounded;
    }
}
