package dev.vitrine.analytics.examples.value;

import dev.vitrine.analytics.ml.value.CustomerValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A tenth of the customers by what they are expected to be worth.
 *
 * @param tenth 1 for the highest
 * @param customers how many
 * @param value the sum of their values
 * @param share of the value of all
 * @param purchases expected within the horizon, mean per customer
 * @param spend expected on a purchase, mean over customers
 */
public record ValueGroup(int tenth, int customers, double value, double share, double purchases, double spend) {

    /** Returns the tenths of customers in order of their value. */
    static List<ValueGroup> tenths(List<CustomerValue> customers) {
        double all = customers.stream().mapToDouble(CustomerValue::value).sum();
        List<ValueGroup> groups = new ArrayList<>();
        for (int tenth = 1; tenth <= 10; tenth++) {
            int from = (int) ((long) customers.size() * (tenth - 1) / 10);
            int to = (int) ((long) customers.size() * tenth / 10);
            List<CustomerValue> some = customers.subList(from, to);
            double value = some.stream().mapToDouble(CustomerValue::value).sum();
            groups.add(new ValueGroup(
                    tenth,
                    some.size(),
                    value,
                    all == 0 ? 0 : value / all,
                    some.stream()
                            .mapToDouble(CustomerValue::expectedPurchases)
                            .average()
                            .orElse(0),
                    some.stream()
                            .mapToDouble(CustomerValue::expectedSpend)
                            .average()
                            .orElse(0)));
        }
        return groups;
    }
}
