package dev.vitrine.analytics.rfm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts into words what a reader must know to read the segments right. */
final class RfmNotes {

    private RfmNotes() {}

    static List<String> of(RfmAssignment assignment, int minimumCustomers, long nameless) {
        List<String> notes = new ArrayList<>();
        int customers = assignment.people().size();
        if (customers == 0) {
            notes.add("No known person has a completed or delivered order"
                    + (assignment.asOf() == null ? "" : " up to " + assignment.asOf())
                    + ", so there is nobody to segment.");
        } else if (customers < minimumCustomers) {
            notes.add("There are fewer than " + minimumCustomers + " customers (" + customers
                    + "): their scores say who is better, not who is good.");
        }
        for (DroppedCriterion criterion : assignment.segmentation().dropped()) {
            notes.add(criterion.reason() + " The criterion was dropped.");
        }
        if (customers >= minimumCustomers) {
            for (RfmMeasure measure : RfmMeasure.values()) {
                addUnused(notes, measure, assignment.scores());
            }
        }
        if (nameless > 0) {
            notes.add(nameless + (nameless == 1 ? " order" : " orders")
                    + " that went through without a known person: not among the customers.");
        }
        return notes;
    }

    private static void addUnused(List<String> notes, RfmMeasure measure, RfmScores scores) {
        List<Integer> unused = scores.unused(measure);
        if (!unused.isEmpty() && !scores.cuts().isEmpty()) {
            String cuts = scores.cuts().stream()
                    .filter(cut -> cut.measure() == measure)
                    .map(cut -> cut.value().toPlainString())
                    .collect(Collectors.joining(", "));
            notes.add("Nobody has the " + measure.word() + " score "
                    + unused.stream().map(String::valueOf).collect(Collectors.joining(" or "))
                    + ", as too many customers are alike: the cuts are " + cuts + ".");
        }
    }
}
