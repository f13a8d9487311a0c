package dev.vitrine.analytics.rfm;

import dev.vitrine.analytics.internal.aggregate.MoneySums;
import java.util.ArrayList;
import java.util.List;

/** Counts moves between segments; not thread-safe. */
final class RfmMoves {
    private final List<String> names;
    private final int[] customers;
    private final MoneySums spent;

    RfmMoves(List<String> names, int scale) {
        this.names = names;
        int cells = (names.size() + 1) * names.size();
        customers = new int[cells];
        spent = new MoneySums(scale, cells);
    }

    void add(int from, int to, long units) {
        int cell = from * names.size() + to;
        customers[cell]++;
        spent.add(cell, units);
    }

    /** Adds someone who was no customer before; such moves stand after all others. */
    void addNew(int to, long units) {
        add(names.size(), to, units);
    }

    /** Returns the moves that someone made. */
    List<RfmMove> list() {
        List<RfmMove> moves = new ArrayList<>();
        for (int from = 0; from <= names.size(); from++) {
            int all = 0;
            for (int to = 0; to < names.size(); to++) {
                all += customers[from * names.size() + to];
            }
            for (int to = 0; to < names.size(); to++) {
                int cell = from * names.size() + to;
                if (customers[cell] > 0) {
                    moves.add(new RfmMove(
                            from < names.size() ? names.get(from) : null,
                            names.get(to),
                            customers[cell],
                            (double) customers[cell] / all,
                            spent.get(cell)));
                }
            }
        }
        return moves;
    }
}
