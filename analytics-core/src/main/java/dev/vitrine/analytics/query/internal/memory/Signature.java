package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Grain;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of several criteria each row of a table fulfils, as one small code: rows that fulfil the same have the same code.
 *
 * <p>Aggregates with different criteria can so be found in one go: add everything up by group and code, then for each
 * aggregate add up the codes that fulfil its criterion.
 *
 * @param codes the code of each row; the domain has as many values as there are codes
 * @param fulfilling for each criterion which codes fulfil it
 */
record Signature(Codes codes, Map<Criterion, boolean[]> fulfilling) implements Recent.Sized {
    /** Criteria beyond this many are not worth one signature. */
    static final int MOST_CRITERIA = 62;

    static Signature of(Snapshot snapshot, Grain grain, List<Criterion> criteria) {
        int rows = snapshot.rows(grain);
        List<Condition> conditions = criteria.stream()
                .map(criterion -> condition(snapshot, grain, criterion))
                .toList();
        byte[] holds = new byte[Batch.SIZE];
        Codes found = OrdinalCodes.ofFew(
                (batch, fulfilled) -> {
                    Arrays.fill(fulfilled, 0, batch.size(), 0);
                    for (int i = 0; i < conditions.size(); i++) {
                        conditions.get(i).test(batch, holds);
                        for (int row = 0; row < batch.size(); row++) {
                            fulfilled[row] |= (long) holds[row] << i;
                        }
                    }
                },
                rows,
                snapshot.cancellation());
        Domain.OrdinalDomain domain = (Domain.OrdinalDomain) found.domain();
        Map<Criterion, boolean[]> fulfilling = new HashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            boolean[] codes = new boolean[domain.size()];
            for (int code = 0; code < codes.length; code++) {
                codes[code] = (domain.ordinal(code) >> i & 1) == 1;
            }
            fulfilling.put(criteria.get(i), codes);
        }
        return new Signature(found, fulfilling);
    }

    @Override
    public long bytes() {
        return codes.bytes();
    }

    /** Returns how many codes there are, at least 1. */
    int size() {
        return Math.max(1, codes.domain().size());
    }

    /** Returns which codes fulfil a criterion. */
    boolean[] fulfilling(Criterion criterion) {
        boolean[] found = fulfilling.get(criterion);
        if (found == null) {
            throw new IllegalArgumentException("not a criterion of this signature: " + criterion);
        }
        return found.length == 0 ? new boolean[1] : found;
    }

    private static Condition condition(Snapshot snapshot, Grain grain, Criterion criterion) {
        Condition where = criterion.where() == null ? null : new Conditions(snapshot, grain).of(criterion.where());
        LongReader reader = criterion.present() == null ? null : new Readers(snapshot, grain).of(criterion.present());
        long[] numbers = new long[Batch.SIZE];
        return (batch, holds) -> {
            if (where == null) {
                Arrays.fill(holds, 0, batch.size(), (byte) 1);
            } else {
                where.test(batch, holds);
            }
            if (reader != null) {
                reader.read(batch, numbers);
                for (int i = 0; i < batch.size(); i++) {
                    holds[i] = numbers[i] == LongReader.MISSING ? 0 : holds[i];
                }
            }
        };
    }
}
