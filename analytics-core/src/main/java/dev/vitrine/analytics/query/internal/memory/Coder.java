package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.TextColumn;
import dev.vitrine.analytics.column.internal.CategoryValues;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Works out the codes of values. */
final class Coder {
    private static final long MICROS_PER_HOUR = 3_600_000_000L;

    private final Snapshot snapshot;

    Coder(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Returns the codes of a value, one for each row of its {@link Snapshot#home}. */
    Codes code(Value<?> value) {
        if (value instanceof Value.Part<?> part) {
            return ofPart(part);
        }
        if (value instanceof Value.Lookup<?> lookup) {
            return ofLookup(lookup);
        }
        if (value instanceof Value.When<?> when) {
            return ofWhen(when);
        }
        if (value instanceof Value.Lateness lateness) {
            return ofPair(
                    value, lateness.promised(), lateness.actual(), (promised, actual) -> actual > promised ? 1 : 0);
        }
        if (value instanceof Value.MonthsBetween months) {
            return ofPair(value, months.from(), months.to(), (from, to) -> month(to) - month(from));
        }
        if (value instanceof Value.Banded banded) {
            return ofBands(banded);
        }
        Field<?> field = (Field<?>) value;
        if (field.equals(Field.ORDER_LINES)) {
            return OrdinalCodes.of(OrderHistory.lines(snapshot.data()));
        }
        if (field.equals(Field.ORDER_NUMBER)) {
            return OrdinalCodes.of(OrderHistory.numbers(snapshot.data(), snapshot.cancellation()));
        }
        if (field.type().equals(ValueType.TEXT)) {
            return ofText(field);
        }
        return ordinals(source(field, Snapshot.home(field.grain())), Snapshot.home(field.grain()));
    }

    private Codes ordinals(OrdinalCodes.Source source, Grain home) {
        return OrdinalCodes.of(source, snapshot.rows(home), snapshot.cancellation());
    }

    private OrdinalCodes.Source source(Value<?> value, Grain home) {
        return new Readers(snapshot, home).of(value)::read;
    }

    private static long month(long micros) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(micros, DateTimeColumn.MICROS_PER_DAY));
        return day.getYear() * 12L + day.getMonthValue();
    }

    private Codes ofPart(Value.Part<?> part) {
        Grain home = Snapshot.home(part.grain());
        if (part.part().equals(TimePart.HOUR)) {
            return ordinals(
                    OrdinalCodes.mapped(
                            source(part.time(), home),
                            micros -> Math.floorMod(micros, DateTimeColumn.MICROS_PER_DAY) / MICROS_PER_HOUR),
                    home);
        }
        if (part.part().equals(TimePart.DAY)) {
            return ordinals(
                    OrdinalCodes.mapped(
                            source(part.time(), home), micros -> Math.floorDiv(micros, DateTimeColumn.MICROS_PER_DAY)),
                    home);
        }
        Codes days = snapshot.codes(new Value.Part<>(part.time(), TimePart.DAY));
        Domain.OrdinalDomain domain = (Domain.OrdinalDomain) days.domain();
        return OrdinalCodes.recode(
                days, code -> Periods.ordinal(part.part(), LocalDate.ofEpochDay(domain.ordinal((int) code))));
    }

    private Codes ofLookup(Value.Lookup<?> lookup) {
        Codes words = snapshot.codes(lookup.word());
        Domain.Words domain = (Domain.Words) words.domain();
        if (!lookup.type().equals(ValueType.TEXT)) {
            return OrdinalCodes.recode(
                    words, code -> OrdinalCodes.ordinal(lookup, domain.word().apply((int) code)));
        }
        TreeSet<String> meanings = new TreeSet<>();
        for (int code = 0; code < domain.size(); code++) {
            if (lookup.meaningOf(domain.word().apply(code)) instanceof String meaning) {
                meanings.add(meaning);
            }
        }
        List<String> sorted = List.copyOf(meanings);
        Domain.Words target = new Domain.Words(sorted.size(), sorted::get);
        Codes places = OrdinalCodes.recode(words, code -> {
            Object meaning = lookup.meaningOf(domain.word().apply((int) code));
            return meaning == null ? LongReader.MISSING : target.find(meaning);
        });
        return renamed(places, target);
    }

    /** Gives ordinals that are places in a list of words these words. */
    private static Codes renamed(Codes places, Domain.Words words) {
        Domain.OrdinalDomain ordinals = (Domain.OrdinalDomain) places.domain();
        int[] codes = new int[places.size()];
        for (int row = 0; row < codes.length; row++) {
            int code = places.get(row);
            codes[row] = code == ordinals.size() ? words.size() : (int) ordinals.ordinal(code);
        }
        return Codes.of(words, codes, codes.length);
    }

    private Codes ofWhen(Value.When<?> when) {
        Grain home = Snapshot.home(when.grain());
        Codes inner = snapshot.codesAt(when.value(), home);
        Condition condition = new Conditions(snapshot, home).of(when.condition());
        int[] codes = new int[snapshot.rows(home)];
        byte[] holds = new byte[Batch.SIZE];
        Batch.forEach(codes.length, snapshot.cancellation(), batch -> {
            int from = batch.start();
            condition.test(batch, holds);
            for (int i = 0; i < batch.size(); i++) {
                codes[from + i] =
                        holds[i] == 1 ? inner.get(from + i) : inner.domain().size();
            }
        });
        return Codes.of(inner.domain(), codes, codes.length);
    }

    /** Makes an ordinal of two numbers. */
    private interface PairFunction {
        long apply(long left, long right);
    }

    private Codes ofPair(Value<?> value, Value<?> left, Value<?> right, PairFunction function) {
        Grain home = Snapshot.home(value.grain());
        OrdinalCodes.Source lefts = source(left, home);
        OrdinalCodes.Source rights = source(right, home);
        long[] others = new long[Batch.SIZE];
        return ordinals(
                (batch, numbers) -> {
                    lefts.read(batch, numbers);
                    rights.read(batch, others);
                    for (int i = 0; i < batch.size(); i++) {
                        numbers[i] = numbers[i] == LongReader.MISSING || others[i] == LongReader.MISSING
                                ? LongReader.MISSING
                                : function.apply(numbers[i], others[i]);
                    }
                },
                home);
    }

    private Codes ofBands(Value.Banded banded) {
        Value<?> number = banded.number();
        if (number.type().equals(ValueType.NUMBER)) {
            return ofMeasurementBands(banded);
        }
        long[] bounds = banded.bounds().stream()
                .mapToLong(bound -> smallestAtLeast(bound, number.type()))
                .toArray();
        Grain home = Snapshot.home(banded.grain());
        return ordinals(
                OrdinalCodes.mapped(source(number, home), value -> {
                    int place = Arrays.binarySearch(bounds, value);
                    int band = place < 0 ? -place - 1 : place + 1;
                    while (band < bounds.length && bounds[band] <= value) {
                        band++;
                    }
                    return band;
                }),
                home);
    }

    /** Returns the smallest whole number, in the unit of the readers, that is not below a bound. */
    private long smallestAtLeast(BigDecimal bound, ValueType<?> type) {
        BigDecimal scaled = bound;
        if (type.equals(ValueType.MONEY)) {
            scaled = bound.scaleByPowerOfTen(snapshot.data().moneyScale());
        } else if (type.equals(ValueType.DAYS)) {
            scaled = bound.multiply(BigDecimal.valueOf(DateTimeColumn.MICROS_PER_DAY));
        }
        return scaled.setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .max(BigDecimal.valueOf(-Long.MAX_VALUE))
                .longValue();
    }

    private Codes ofMeasurementBands(Value.Banded banded) {
        Grain home = Snapshot.home(banded.grain());
        double[] bounds =
                banded.bounds().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        double[] numbers = Measurements.readAll(snapshot, banded.number(), home);
        long[] places = new long[numbers.length];
        for (int row = 0; row < places.length; row++) {
            int place = Arrays.binarySearch(bounds, numbers[row] + 0.0);
            places[row] = Double.isNaN(numbers[row]) ? LongReader.MISSING : place < 0 ? -place - 1 : place + 1;
        }
        return OrdinalCodes.of(places);
    }

    private Codes ofText(Field<?> field) {
        if (field.equals(Field.PERSON_ID)) {
            return ofPersons();
        }
        Column column = field.findIn(snapshot.data()).orElse(null);
        int rows = snapshot.rows(field.grain());
        if (column == null || column.isEmpty()) {
            int home = snapshot.rows(Snapshot.home(field.grain()));
            return Codes.of(new Domain.Words(0, code -> ""), new int[home], home);
        }
        if (column instanceof CategoryValues words) {
            int[] codes = new int[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] = words.isMissing(row) ? words.dictionary().size() : words.code(row);
            }
            return lifted(new Domain.Words(words.dictionary().size(), words.dictionary()::get), codes, field.grain());
        }
        if (column instanceof IdColumn ids) {
            Ranks ranks = Ranks.of(ids, snapshot.cancellation());
            return lifted(words(ids, ranks.rows()), ranks.rank(), field.grain());
        }
        TextColumn texts = (TextColumn) column;
        Ranks ranks = Ranks.of(rows, row -> texts.isMissing(row) ? null : texts.value(row), snapshot.cancellation());
        int[] rowOf = ranks.rows();
        return lifted(new Domain.Words(rowOf.length, code -> texts.value(rowOf[code])), ranks.rank(), field.grain());
    }

    private static Domain.Words words(IdColumn ids, int[] rows) {
        return new Domain.Words(rows.length, code -> ids.value(rows[code]));
    }

    private Codes ofPersons() {
        IdColumn ids = snapshot.data().persons();
        Ranks ranks = Ranks.of(ids, snapshot.cancellation());
        int[] codes = OrderHistory.persons(snapshot.data());
        for (int row = 0; row < codes.length; row++) {
            codes[row] = codes[row] < 0 ? ranks.rows().length : ranks.rank()[codes[row]];
        }
        return Codes.of(words(ids, ranks.rows()), codes, codes.length);
    }

    /** Stores codes of customers by order, all others as they are. */
    private Codes lifted(Domain domain, int[] codes, Grain grain) {
        if (grain != Grain.CUSTOMER) {
            return Codes.of(domain, codes, snapshot.rows(grain));
        }
        int[] customer = snapshot.link(Grain.ORDER, Grain.CUSTOMER);
        int[] byOrder = new int[snapshot.rows(Grain.ORDER)];
        for (int row = 0; row < byOrder.length; row++) {
            byOrder[row] = customer[row] < 0 ? domain.size() : codes[customer[row]];
        }
        return Codes.of(domain, byOrder, byOrder.length);
    }
}
