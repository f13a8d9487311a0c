package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.model.CommerceData;
import java.math.BigDecimal;

/** What two systems must agree on before their loading times mean anything. */
record OlistFacts(
        long customers,
        long orders,
        long items,
        long payments,
        long reviews,
        long products,
        long sellers,
        long points,
        BigDecimal revenue,
        BigDecimal freight,
        BigDecimal paid,
        long scores,
        long messageCharacters) {

    static OlistFacts of(CommerceData data) {
        long points = 0;
        for (int row = 0; row < data.places().size(); row++) {
            points += data.places().points().value(row);
        }
        long scores = 0;
        long characters = 0;
        for (int row = 0; row < data.reviews().size(); row++) {
            scores += data.reviews().score().value(row);
            if (!data.reviews().message().isMissing(row)) {
                String message = data.reviews().message().value(row);
                characters += message.codePointCount(0, message.length());
            }
        }
        return new OlistFacts(
                data.customers().size(),
                data.orders().size(),
                data.items().size(),
                data.payments().size(),
                data.reviews().size(),
                data.products().size(),
                data.sellers().size(),
                points,
                sum(data.items().unitPrice()),
                sum(data.items().freight()),
                sum(data.payments().value()),
                scores,
                characters);
    }

    private static BigDecimal sum(MoneyColumn column) {
        long total = 0;
        for (int row = 0; row < column.size(); row++) {
            total = Math.addExact(total, column.isMissing(row) ? 0 : column.unscaled(row));
        }
        return BigDecimal.valueOf(total, column.scale());
    }
}
