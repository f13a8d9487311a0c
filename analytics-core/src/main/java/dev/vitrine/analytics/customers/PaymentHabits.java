package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.query.Dimensions.CUSTOMER;
import static dev.vitrine.analytics.query.Dimensions.PAYMENT_TYPE;
import static dev.vitrine.analytics.query.Measures.PAYMENTS;
import static dev.vitrine.analytics.query.Measures.PAYMENT_VALUE;

import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads how persons pay. */
final class PaymentHabits {

    private PaymentHabits() {}

    /** Takes the means of payment of one person after the other. */
    interface Visitor {
        void visit(String person, List<PaymentHabit> habits);
    }

    static Query query(OrderScope scope) {
        return scope.of(PAYMENTS, PAYMENT_VALUE).by(CUSTOMER, PAYMENT_TYPE).where(PAYMENT_TYPE.isPresent());
    }

    /** Reads the answer to {@link #query} as far as it is about some persons, in ascending order. */
    static void read(ResultTable answer, Predicate<String> wanted, Visitor visitor) {
        ResultColumn<String> persons = answer.column(CUSTOMER);
        ResultColumn<String> types = answer.column(PAYMENT_TYPE);
        ResultColumn<?> payments = answer.column(PAYMENTS);
        ResultColumn<BigDecimal> values = answer.column(PAYMENT_VALUE).as(BigDecimal.class);
        @Nullable String person = null;
        List<PaymentHabit> habits = new ArrayList<>();
        for (int row = 0; row < answer.size(); row++) {
            String payer = persons.value(row);
            if (!wanted.test(payer)) {
                continue;
            }
            if (person != null && !payer.equals(person)) {
                visitor.visit(person, habits);
                habits = new ArrayList<>();
            }
            person = payer;
            habits.add(new PaymentHabit(types.value(row), payments.asLong(row), Cells.value(values, row)));
        }
        if (person != null) {
            visitor.visit(person, habits);
        }
    }
}
