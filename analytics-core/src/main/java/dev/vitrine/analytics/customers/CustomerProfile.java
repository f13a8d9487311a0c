package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the customers are: by age, by the channel they buy through, by membership and other attributes of the source.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param groups the groups of each attribute that the data have, ascending, unknown last; ages and channels first, then
 *     attributes as the analysis lists them
 * @param notes what a reader must know
 */
public record CustomerProfile(@Nullable LocalDate asOf, List<ProfileGroup> groups, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public CustomerProfile {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static CustomerProfileAnalysis analysis() {
        return CustomerProfileAnalysis.USUAL;
    }

    /** Returns the groups of one attribute; none if the data do not have it. */
    public List<ProfileGroup> groupsOf(String attribute) {
        return groups.stream()
                .filter(group -> group.attribute().equals(attribute))
                .toList();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.of("groups", ProfileGroup.class, groups));
    }
}
