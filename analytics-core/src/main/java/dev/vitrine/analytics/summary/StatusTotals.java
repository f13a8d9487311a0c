package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.CategoryColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts orders and revenue by status. */
final class StatusTotals {

    private StatusTotals() {}

    /** Returns the statuses that orders have, in ascending order. */
    static List<StatusTotal> of(ShopFacts facts) {
        Labels labels = new Labels();
        int[] statusOf = statusNumbers(facts, labels);
        LineGroups groups = LineGroups.of(
                facts.lines(), labels.size(), line -> statusOf[facts.lines().order(line)]);
        long[] orders = new long[labels.size()];
        for (int row = 0; row < statusOf.length; row++) {
            orders[statusOf[row]] += facts.isPlaced(row) ? 1 : 0;
        }
        List<StatusTotal> totals = new ArrayList<>();
        for (int status = 0; status < orders.length; status++) {
            if (orders[status] > 0) {
                totals.add(new StatusTotal(labels.get(status), orders[status], groups.revenue(status)));
            }
        }
        totals.sort(Comparator.comparing(StatusTotal::status));
        return totals;
    }

    private static int[] statusNumbers(ShopFacts facts, Labels labels) {
        CategoryColumn status = facts.orders().status();
        int[] byCode = labels.numbers(status);
        int missing = labels.numberOfMissing();
        int[] numbers = new int[status.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = status.isMissing(row) ? missing : byCode[status.code(row)];
        }
        return numbers;
    }
}
