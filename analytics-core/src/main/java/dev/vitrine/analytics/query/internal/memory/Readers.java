package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.column.internal.IntValues;
import dev.vitrine.analytics.column.internal.MoneyValues;
import dev.vitrine.analytics.column.internal.Validity;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import java.util.Arrays;
import java.util.Optional;

/** Makes readers of values, as seen from the rows of one table. Readers are for one thread. */
final class Readers {
    private final Snapshot snapshot;
    private final Grain grain;

    Readers(Snapshot snapshot, Grain grain) {
        this.snapshot = snapshot;
        this.grain = grain;
    }

    /** Returns a reader of a whole number, an amount, a time, or an ordinal. */
    LongReader of(Value<?> value) {
        if (value instanceof Field<?> field && !field.type().equals(ValueType.TEXT)) {
            LongReader there = field(field);
            return field.grain() == grain ? there : new LinkedReader(snapshot.link(grain, field.grain()), there);
        }
        if (value instanceof Value.Elapsed elapsed) {
            return Arithmetic.minus(of(elapsed.to()), of(elapsed.from()));
        }
        if (value instanceof Value.Amount amount) {
            return Arithmetic.times(of(amount.quantity()), of(amount.price()));
        }
        if (value instanceof Value.Plus plus) {
            return Arithmetic.plus(of(plus.left()), of(plus.right()));
        }
        if (value instanceof Value.When<?> when && !when.type().isGroupable()) {
            return new WhenReader(new Conditions(snapshot, grain).of(when.condition()), of(when.value()));
        }
        return new OrdinalReader(snapshot.codesAt(value, grain));
    }

    /** Returns the size of the largest number. */
    long largest(Value<?> value) {
        LongReader reader = of(value);
        long[] numbers = new long[Batch.SIZE];
        long[] largest = {0};
        Batch.forEach(snapshot.rows(grain), snapshot.cancellation(), batch -> {
            reader.read(batch, numbers);
            for (int i = 0; i < batch.size(); i++) {
                if (numbers[i] != LongReader.MISSING) {
                    largest[0] = Math.max(largest[0], Math.abs(numbers[i]));
                }
            }
        });
        return largest[0];
    }

    private LongReader field(Field<?> field) {
        if (field.equals(Field.ORDER_LINES) || field.equals(Field.ORDER_NUMBER)) {
            return new OrdinalReader(snapshot.codes(field));
        }
        if (field.equals(Field.FIRST_PURCHASED_AT)) {
            return new LinkedReader(snapshot.firstOrders(), field(Field.PURCHASED_AT));
        }
        Optional<Column> column = field.findIn(snapshot.data());
        if (column.isEmpty() || column.get().isEmpty()) {
            return new NothingReader();
        }
        if (column.get() instanceof IntValues ints) {
            return new IntReader(ints.array(), ints.validity(), field);
        }
        if (column.get() instanceof MoneyValues money) {
            return new FieldReader(money.array(), money.validity(), field);
        }
        return new FieldReader(
                ((DateTimeValues) column.get()).array(), ((DateTimeValues) column.get()).validity(), field);
    }

    /** Looks at the rows of another table. */
    private static final class LinkedReader implements LongReader {
        private final int[] link;
        private final LongReader there;
        private final Batch batchThere = new Batch();
        private final int[] rowsThere = new int[Batch.SIZE];

        LinkedReader(int[] link, LongReader there) {
            this.link = link;
            this.there = there;
        }

        @Override
        public void read(Batch batch, long[] numbers) {
            there.read(there(batch), numbers);
        }

        @Override
        public void readPresent(Batch batch, long[] numbers) {
            there.readPresent(there(batch), numbers);
        }

        private Batch there(Batch batch) {
            int[] rows = batch.rows();
            if (rows == null) {
                batchThere.setRows(link, batch.start(), batch.size());
            } else {
                for (int i = 0; i < batch.size(); i++) {
                    int row = rows[batch.start() + i];
                    rowsThere[i] = row < 0 ? -1 : link[row];
                }
                batchThere.setRows(rowsThere, 0, batch.size());
            }
            return batchThere;
        }

        @Override
        public boolean mayMiss() {
            return true;
        }

        @Override
        public long bound() {
            return there.bound();
        }
    }

    /** Reads nothing. */
    private static final class NothingReader implements LongReader {
        @Override
        public void read(Batch batch, long[] numbers) {
            Arrays.fill(numbers, 0, batch.size(), MISSING);
        }

        @Override
        public boolean mayMiss() {
            return true;
        }

        @Override
        public long bound() {
            return 0;
        }
    }

    /** Marks the rows that a validity calls missing. */
    private static void markMissing(Validity validity, Batch batch, long[] numbers) {
        int[] rows = batch.rows();
        int start = batch.start();
        if (rows == null) {
            validity.mark(LongReader.MISSING, start, batch.size(), numbers);
            return;
        }
        for (int i = 0; i < batch.size(); i++) {
            if (rows[start + i] < 0 || validity.isMissing(rows[start + i])) {
                numbers[i] = LongReader.MISSING;
            }
        }
    }

    /** Reads a column of 64 bits. */
    private final class FieldReader implements LongReader {
        private final long[] values;
        private final Validity validity;
        private final Field<?> field;

        FieldReader(long[] values, Validity validity, Field<?> field) {
            this.values = values;
            this.validity = validity;
            this.field = field;
        }

        @Override
        public void read(Batch batch, long[] numbers) {
            readPresent(batch, numbers);
            if (validity.missingCount() > 0) {
                markMissing(validity, batch, numbers);
            }
        }

        @Override
        public void readPresent(Batch batch, long[] numbers) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                System.arraycopy(values, start, numbers, 0, size);
            } else {
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    numbers[i] = row < 0 ? MISSING : values[row];
                }
            }
        }

        @Override
        public boolean mayMiss() {
            return validity.missingCount() > 0;
        }

        @Override
        public long bound() {
            return snapshot.bound(field, field.grain());
        }
    }

    /** Reads a column of 32 bits. */
    private final class IntReader implements LongReader {
        private final int[] values;
        private final Validity validity;
        private final Field<?> field;

        IntReader(int[] values, Validity validity, Field<?> field) {
            this.values = values;
            this.validity = validity;
            this.field = field;
        }

        @Override
        public void read(Batch batch, long[] numbers) {
            readPresent(batch, numbers);
            if (validity.missingCount() > 0) {
                markMissing(validity, batch, numbers);
            }
        }

        @Override
        public void readPresent(Batch batch, long[] numbers) {
            int[] rows = batch.rows();
            int start = batch.start();
            int size = batch.size();
            if (rows == null) {
                for (int i = 0; i < size; i++) {
                    numbers[i] = values[start + i];
                }
            } else {
                for (int i = 0; i < size; i++) {
                    int row = rows[start + i];
                    numbers[i] = row < 0 ? MISSING : values[row];
                }
            }
        }

        @Override
        public boolean mayMiss() {
            return validity.missingCount() > 0;
        }

        @Override
        public long bound() {
            return snapshot.bound(field, field.grain());
        }
    }

    /** Reads ordinals by their codes. */
    private static final class OrdinalReader implements LongReader {
        private final Codes codes;
        private final Domain.OrdinalDomain domain;
        private final int[] found = new int[Batch.SIZE];

        OrdinalReader(Codes codes) {
            this.codes = codes;
            this.domain = (Domain.OrdinalDomain) codes.domain();
        }

        @Override
        public void read(Batch batch, long[] numbers) {
            int size = batch.size();
            int missing = domain.size();
            Arrays.fill(found, 0, size, 0);
            codes.addTo(found, batch, 1);
            if (domain instanceof Domain.Range range) {
                long first = range.first();
                for (int i = 0; i < size; i++) {
                    numbers[i] = found[i] == missing ? MISSING : first + found[i];
                }
            } else {
                for (int i = 0; i < size; i++) {
                    numbers[i] = found[i] == missing ? MISSING : domain.ordinal(found[i]);
                }
            }
        }

        @Override
        public boolean mayMiss() {
            return true;
        }

        @Override
        public long bound() {
            return domain.size() == 0
                    ? 0
                    : Math.max(Math.abs(domain.ordinal(0)), Math.abs(domain.ordinal(domain.size() - 1)));
        }
    }

    /** Reads numbers where a condition holds. */
    private static final class WhenReader implements LongReader {
        private final Condition condition;
        private final LongReader value;
        private final byte[] holds = new byte[Batch.SIZE];

        WhenReader(Condition condition, LongReader value) {
            this.condition = condition;
            this.value = value;
        }

        @Override
        public void read(Batch batch, long[] numbers) {
            condition.test(batch, holds);
            value.read(batch, numbers);
            for (int i = 0; i < batch.size(); i++) {
                if (holds[i] == 0) {
                    numbers[i] = MISSING;
                }
            }
        }

        @Override
        public void readPresent(Batch batch, long[] numbers) {
            value.readPresent(batch, numbers);
        }

        @Override
        public boolean mayMiss() {
            return true;
        }

        @Override
        public long bound() {
            return value.bound();
        }
    }
}
