package dev.vitrine.analytics.model.internal;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.model.Customers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches customer records by identifier, person and country.
 *
 * <p>A buyer who has ordered from two countries has two records with one identifier. The index finds the first; the others
 * are looked for in one pass over the keys of the persons, and only if the first is from elsewhere.
 */
final class CustomerMatch {
    private final Customers base;
    private final Customers batch;
    private final Match persons;
    private final IdValues baseIds;
    private final IdValues batchIds;

    private CustomerMatch(Customers base, Customers batch, Match persons) {
        this.base = base;
        this.batch = batch;
        this.persons = persons;
        this.baseIds = (IdValues) base.id();
        this.batchIds = (IdValues) batch.id();
    }

    static Match of(Customers base, Customers batch, Match persons) {
        return new CustomerMatch(base, batch, persons).match();
    }

    private Match match() {
        int[] known = new int[batch.size()];
        Map<Integer, List<Integer>> sought = new HashMap<>();
        for (int row = 0; row < known.length; row++) {
            int first = baseIds.find(batchIds, row);
            known[row] = first < 0 || isSame(first, row) ? first : -1;
            if (first >= 0 && known[row] < 0 && !batch.person().isMissing(row)) {
                sought.computeIfAbsent(person(row), person -> new ArrayList<>()).add(row);
            }
        }
        if (!sought.isEmpty()) {
            findOthers(sought, known);
        }
        return Match.of(base.size(), known.length, row -> known[row]);
    }

    private void findOthers(Map<Integer, List<Integer>> sought, int[] known) {
        BitSet buyers = new BitSet();
        sought.keySet().forEach(buyers::set);
        for (int baseRow = 0; baseRow < base.size(); baseRow++) {
            if (base.person().isMissing(baseRow) || !buyers.get(base.person().target(baseRow))) {
                continue;
            }
            for (int row : sought.getOrDefault(base.person().target(baseRow), List.of())) {
                if (known[row] < 0
                        && !base.id().isMissing(baseRow)
                        && baseIds.same(baseRow, batchIds, row)
                        && isSame(baseRow, row)) {
                    known[row] = baseRow;
                }
            }
        }
    }

    private int person(int row) {
        return persons.row(batch.person().target(row));
    }

    /** Tells whether two records with the same identifier are of the same person and country. */
    private boolean isSame(int baseRow, int row) {
        boolean unnamed = batch.person().isMissing(row);
        return base.person().isMissing(baseRow) == unnamed
                && (unnamed || base.person().target(baseRow) == person(row))
                && sameWord(base.country(), baseRow, batch.country(), row);
    }

    private static boolean sameWord(CategoryColumn one, int row, CategoryColumn other, int otherRow) {
        return one.isMissing(row) == other.isMissing(otherRow)
                && (one.isMissing(row) || one.value(row).equals(other.value(otherRow)));
    }
}
