package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Operator;
import dev.vitrine.analytics.query.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Turns filters into conditions, as seen from the rows of one table: a filter on one dimension becomes a table of its
 * codes, others combine those.
 */
final class Conditions {
    private static final byte TRUE = 1;

    private final Snapshot snapshot;
    private final Grain grain;

    Conditions(Snapshot snapshot, Grain grain) {
        this.snapshot = snapshot;
        this.grain = grain;
    }

    Condition of(Filter filter) {
        return positive(Negations.pushDown(filter));
    }

    private Condition positive(Filter filter) {
        Set<Dimension<?>> dimensions = filter.dimensions();
        if (dimensions.size() == 1) {
            Value<?> value = dimensions.iterator().next().value();
            Codes codes = snapshot.codes(value);
            return new LookUp(codes, table(filter, codes.domain()), Access.to(snapshot, grain, value));
        }
        if (filter instanceof Filter.And and) {
            return new Both(and.filters().stream().map(this::positive).toList());
        }
        return new Either(
                ((Filter.Or) filter).filters().stream().map(this::positive).toList());
    }

    /** Returns for each code of the one dimension of a filter whether the filter is true. */
    private static byte[] table(Filter filter, Domain domain) {
        byte[] table = new byte[domain.size() + 1];
        if (filter instanceof Filter.Comparison<?> comparison) {
            mark(table, domain, comparison);
        } else if (filter instanceof Filter.In<?> in) {
            markAll(table, domain, in);
        } else if (filter instanceof Filter.Between<?> between) {
            markRange(table, domain, between);
        } else if (filter instanceof Filter.Missing) {
            table[domain.size()] = TRUE;
        } else if (filter instanceof Filter.Not) {
            Arrays.fill(table, 0, domain.size(), TRUE);
        } else if (filter instanceof Filter.And and) {
            Arrays.fill(table, TRUE);
            for (Filter part : and.filters()) {
                byte[] other = table(part, domain);
                for (int code = 0; code < table.length; code++) {
                    table[code] &= other[code];
                }
            }
        } else if (filter instanceof Filter.Or or) {
            for (Filter part : or.filters()) {
                byte[] other = table(part, domain);
                for (int code = 0; code < table.length; code++) {
                    table[code] |= other[code];
                }
            }
        }
        return table;
    }

    private static <T extends Comparable<? super T>> void mark(
            byte[] table, Domain domain, Filter.Comparison<T> comparison) {
        int place = find(domain, comparison.dimension(), comparison.constant());
        int below = place < 0 ? -place - 1 : place;
        int above = place < 0 ? below : place + 1;
        Operator operator = comparison.operator();
        fill(table, 0, below, operator.accepts(-1));
        fill(table, below, above, operator.accepts(0));
        fill(table, above, domain.size(), operator.accepts(1));
    }

    private static <T extends Comparable<? super T>> void markAll(byte[] table, Domain domain, Filter.In<T> in) {
        for (T constant : in.constants()) {
            int place = find(domain, in.dimension(), constant);
            if (place >= 0) {
                table[place] = TRUE;
            }
        }
    }

    private static <T extends Comparable<? super T>> void markRange(
            byte[] table, Domain domain, Filter.Between<T> between) {
        int from = find(domain, between.dimension(), between.from());
        int to = find(domain, between.dimension(), between.to());
        Arrays.fill(table, from < 0 ? -from - 1 : from, to < 0 ? -to - 1 : to + 1, TRUE);
    }

    private static void fill(byte[] table, int from, int to, boolean holds) {
        if (holds) {
            Arrays.fill(table, from, to, TRUE);
        }
    }

    private static <T extends Comparable<? super T>> int find(Domain domain, Dimension<T> dimension, T constant) {
        return domain instanceof Domain.Words
                ? domain.find(constant)
                : domain.find(dimension.type().ordinalOf(constant));
    }

    /** Looks codes up. */
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
    private record LookUp(Codes codes, byte[] table, Access access) implements Condition {
        @Override
        public void test(Batch batch, byte[] holds) {
            codes.lookUp(table, access.there(batch), holds);
        }
    }

    /** All hold. */
    private static final class Both implements Condition {
        private final List<Condition> parts;
        private final byte[] other = new byte[Batch.SIZE];

        Both(List<Condition> parts) {
            this.parts = parts;
        }

        @Override
        public void test(Batch batch, byte[] holds) {
            parts.get(0).test(batch, holds);
            for (int part = 1; part < parts.size(); part++) {
                parts.get(part).test(batch, other);
                for (int i = 0; i < batch.size(); i++) {
                    holds[i] &= other[i];
                }
            }
        }
    }

    /** At least one holds. */
    private static final class Either implements Condition {
        private final List<Condition> parts;
        private final byte[] other = new byte[Batch.SIZE];

        Either(List<Condition> parts) {
            this.parts = parts;
        }

        @Override
        public void test(Batch batch, byte[] holds) {
            parts.get(0).test(batch, holds);
            for (int part = 1; part < parts.size(); part++) {
                parts.get(part).test(batch, other);
                for (int i = 0; i < batch.size(); i++) {
                    holds[i] |= other[i];
                }
            }
        }
    }
}
