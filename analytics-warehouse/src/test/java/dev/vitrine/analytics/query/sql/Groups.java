package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.result.Grouped;
import dev.vitrine.analytics.query.internal.result.Keys;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** What a database answered, before it is finished: to be compared between databases. */
public final class Groups {

    private Groups() {}

    /** Checks that two databases answered the same: whole numbers exactly, others to a relative 1e-9. */
    public static void assertSame(SqlRows expected, SqlRows actual) {
        Grouped one = expected.grouped();
        Grouped other = actual.grouped();
        Assertions.assertThat(keys(other)).isEqualTo(keys(one));
        for (Map.Entry<Base, Numbers> number : one.numbers().entrySet()) {
            assertSame(number.getKey(), number.getValue(), other.numbers().get(number.getKey()));
        }
    }

    private static void assertSame(Base base, Numbers expected, Numbers actual) {
        if (expected instanceof Numbers.Doubles doubles) {
            double[] others = ((Numbers.Doubles) actual).values();
            for (int i = 0; i < others.length; i++) {
                double one = doubles.values()[i];
                if (Double.compare(one, others[i]) != 0
                        && !(Math.abs(one - others[i]) <= 1e-9 * Math.max(1, Math.abs(one)))) {
                    Assertions.fail("%s of group %d: %s and %s", base, i, one, others[i]);
                }
            }
        } else {
            Assertions.assertThat(exact(actual)).as(base.toString()).isEqualTo(exact(expected));
        }
    }

    private static List<BigInteger> exact(Numbers numbers) {
        List<BigInteger> exact = new ArrayList<>();
        if (numbers instanceof Numbers.Longs longs) {
            for (long value : longs.values()) {
                exact.add(BigInteger.valueOf(value));
            }
            return exact;
        }
        return List.of(((Numbers.Bigs) numbers).values());
    }

    /** Returns the keys of each group. */
    public static List<List<Object>> keys(SqlRows rows) {
        return keys(rows.grouped());
    }

    private static List<List<Object>> keys(Grouped grouped) {
        List<List<Object>> groups = new ArrayList<>();
        for (int group = 0; group < grouped.groups(); group++) {
            List<Object> row = new ArrayList<>();
            for (Keys keys : grouped.keys()) {
                if (keys.isMissing(group)) {
                    row.add("(missing)");
                } else {
                    row.add(
                            keys instanceof Keys.Texts texts
                                    ? texts.text().apply(texts.codes()[group])
                                    : keys.order(group));
                }
            }
            groups.add(row);
        }
        return groups;
    }

    /** Returns one number of a group by its position. */
    public static Number number(SqlRows rows, int position, int group) {
        Numbers numbers = List.copyOf(rows.grouped().numbers().values()).get(position);
        if (numbers instanceof Numbers.Longs longs) {
            return longs.values()[group];
        }
        return numbers instanceof Numbers.Bigs bigs
                ? bigs.values()[group]
                : ((Numbers.Doubles) numbers).values()[group];
    }
}
