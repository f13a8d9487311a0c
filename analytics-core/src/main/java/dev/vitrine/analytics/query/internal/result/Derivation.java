package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.result.Figures.Exact;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives measures from aggregates; not thread-safe. */
final class Derivation {
    private final Grouped grouped;
    private final @Nullable LocalDate asOf;
    private final IdentityHashMap<Measure, Figures> known = new IdentityHashMap<>();

    Derivation(Grouped grouped, @Nullable LocalDate asOf) {
        this.grouped = grouped;
        this.asOf = asOf;
    }

    /** Returns what a measure is for each group. */
    Figures of(Measure measure) {
        Figures figures = known.get(measure);
        if (figures == null) {
            figures = derive(measure);
            known.put(measure, figures);
        }
        return figures;
    }

    private Figures derive(Measure measure) {
        Formula formula = measure.formula();
        if (formula instanceof Formula.Aggregate aggregate) {
            return aggregate(aggregate, measure.unit());
        }
        if (formula instanceof Formula.Ratio ratio) {
            return divide(of(ratio.numerator()), of(ratio.denominator()), measure.unit());
        }
        if (formula instanceof Formula.Plus plus) {
            return Arithmetic.plus(of(plus.left()), of(plus.right()), 1, grouped.groups());
        }
        if (formula instanceof Formula.Minus minus) {
            return Arithmetic.plus(of(minus.left()), of(minus.right()), -1, grouped.groups());
        }
        return untilAsOf((Whole) of(((Formula.DaysUntilAsOf) formula).day()));
    }

    private Figures aggregate(Formula.Aggregate aggregate, Unit unit) {
        List<Base> bases = Base.of(aggregate);
        Figures first = figures(bases.get(0));
        if (aggregate instanceof Formula.Sum && grouped.numbers().containsKey(bases.get(1))) {
            return Arithmetic.presentWhere((Whole) figures(bases.get(1)), first, grouped.groups());
        }
        return aggregate instanceof Formula.Average ? divide(first, figures(bases.get(1)), unit) : first;
    }

    private Figures figures(Base base) {
        Numbers numbers = grouped.numbers().get(base);
        if (numbers == null) {
            throw new IllegalStateException("the engine did not compute " + base);
        }
        Value<?> value = base.value();
        boolean isAmount = value != null && (base instanceof Base.ValueSum || base instanceof Base.Extreme);
        return Figures.of(
                numbers,
                value != null && isAmount ? Resolution.of(value.type(), grouped.moneyScale()) : Resolution.ONE,
                grouped.groups());
    }

    private Figures divide(Figures dividend, Figures divisor, Unit unit) {
        return unit == Unit.MONEY
                ? Arithmetic.amountPer((Exact) dividend, (Exact) divisor, grouped.moneyScale() + 2, grouped.groups())
                : Arithmetic.quotient(dividend, divisor, grouped.groups());
    }

    private Figures untilAsOf(Whole days) {
        if (asOf == null) {
            throw new IllegalStateException("the plan has no as-of day");
        }
        long[] values = new long[grouped.groups()];
        for (int i = 0; i < values.length; i++) {
            values[i] = days.isMissing(i) ? Whole.MISSING : asOf.toEpochDay() - days.values()[i];
        }
        return new Whole(values, Resolution.ONE);
    }
}
