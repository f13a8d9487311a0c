package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Grain;

/** Checks by what lines can be split. */
final class LineGroups {

    private LineGroups() {}

    /** Returns the dimension if every line belongs to one of its values at most. */
    static Dimension<String> require(String what, Dimension<String> group) {
        if (!Grain.ITEM.reaches(group.grain())) {
            throw new IllegalArgumentException(what + " can't be split by " + group + ": a line doesn't belong to one "
                    + group.grain().word() + "; expected something of a line, its order, product or seller."
                    + " Maybe PRODUCT_CATEGORY.");
        }
        return group;
    }
}
