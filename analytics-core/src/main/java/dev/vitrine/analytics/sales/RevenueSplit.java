package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what groups sold before and after, and splits the change. Not thread-safe. */
final class RevenueSplit {
    private static final Comparator<RevenueEffects> ORDER = Comparator.comparing(
                    (RevenueEffects row) -> row.change().abs())
            .reversed()
            .thenComparing(RevenueEffects::group, Comparator.nullsLast(Comparator.naturalOrder()));

    private final BigDecimal zero;
    private final Sold nothing;
    private final Map<Name, Sold> before = new HashMap<>();
    private final Map<Name, Sold> after = new HashMap<>();

    /** A name that may be missing. */
    private record Name(@Nullable String text) {}

    RevenueSplit(BigDecimal zero) {
        this.zero = zero;
        this.nothing = new Sold(0, zero);
    }

    void addBefore(@Nullable String group, Sold sold) {
        add(before, group, sold);
    }

    void addAfter(@Nullable String group, Sold sold) {
        add(after, group, sold);
    }

    private static void add(Map<Name, Sold> side, @Nullable String group, Sold sold) {
        if (!sold.isNothing()) {
            side.merge(new Name(group), sold, Sold::with);
        }
    }

    /** Returns the groups, the largest change first. */
    List<RevenueEffects> groups() {
        Sold allBefore = nothing;
        Sold allAfter = nothing;
        for (Name name : before.keySet()) {
            if (after.containsKey(name)) {
                allBefore = allBefore.with(sold(before, name));
                allAfter = allAfter.with(sold(after, name));
            }
        }
        PriceVolumeMix split = new PriceVolumeMix(allBefore.units(), allAfter.units(), zero.scale());
        List<RevenueEffects> groups = new ArrayList<>();
        before.keySet().forEach(name -> groups.add(effects(name, split)));
        after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> groups.add(effects(name, split)));
        groups.sort(ORDER);
        return groups;
    }

    private Sold sold(Map<Name, Sold> side, Name name) {
        return side.getOrDefault(name, nothing);
    }

    private RevenueEffects effects(Name name, PriceVolumeMix split) {
        Sold old = sold(before, name);
        Sold now = sold(after, name);
        PriceVolumeMix.Effects parts =
                old.isNothing() || now.isNothing() ? new PriceVolumeMix.Effects(zero, zero, zero) : split.of(old, now);
        return new RevenueEffects(
                name.text(),
                old.units(),
                now.units(),
                old.revenue(),
                now.revenue(),
                now.revenue().subtract(old.revenue()),
                SalesFigures.growth(now.revenue(), old.revenue()),
                parts.volume(),
                parts.mix(),
                parts.price(),
                old.isNothing() ? now.revenue() : zero,
                now.isNothing() ? old.revenue().negate() : zero);
    }

    /** Returns the sums of groups. */
    RevenueEffects total(List<RevenueEffects> groups) {
        RevenueEffects total = new RevenueEffects(null, 0, 0, zero, zero, zero, null, zero, zero, zero, zero, zero);
        for (RevenueEffects row : groups) {
            BigDecimal earlier = total.revenueBefore().add(row.revenueBefore());
            BigDecimal later = total.revenueAfter().add(row.revenueAfter());
            total = new RevenueEffects(
                    null,
                    Math.addExact(total.unitsBefore(), row.unitsBefore()),
                    Math.addExact(total.unitsAfter(), row.unitsAfter()),
                    earlier,
                    later,
                    later.subtract(earlier),
                    SalesFigures.growth(later, earlier),
                    total.volume().add(row.volume()),
                    total.mix().add(row.mix()),
                    total.price().add(row.price()),
                    total.entered().add(row.entered()),
                    total.left().add(row.left()));
        }
        return total;
    }
}
