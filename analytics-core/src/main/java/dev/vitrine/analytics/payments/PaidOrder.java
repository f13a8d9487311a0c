package dev.vitrine.analytics.payments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** One order as the query tells it; components are the columns. */
record PaidOrder(
        String orderId,
        long payments,
        long paymentTypes,
        long items,
        @Nullable BigDecimal paymentValue,
        @Nullable BigDecimal goodsValue,
        @Nullable BigDecimal freight,
        @Nullable Double mostInstalments) {

    boolean isCompared() {
        return paymentValue != null && goodsValue != null;
    }

    /** Returns what was paid less what was due; freight that is missing adds nothing. Zero if it can't be compared. */
    BigDecimal difference() {
        return paymentValue == null || goodsValue == null ? BigDecimal.ZERO : paymentValue.subtract(due(goodsValue));
    }

    private BigDecimal due(BigDecimal goods) {
        return freight == null ? goods : goods.add(freight);
    }

    OrderDifference toDifference() {
        BigDecimal difference = difference();
        BigDecimal paid = paymentValue == null ? BigDecimal.ZERO : paymentValue;
        return new OrderDifference(
                orderId,
                paid.subtract(difference),
                paid,
                difference,
                payments,
                paymentTypes,
                mostInstalments == null
                        ? null
                        : BigDecimal.valueOf(mostInstalments)
                                .setScale(0, RoundingMode.UNNECESSARY)
                                .intValueExact());
    }
}
