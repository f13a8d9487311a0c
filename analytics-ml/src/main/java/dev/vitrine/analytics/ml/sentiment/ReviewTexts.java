package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.column.TextColumn;
import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.Dataset;
import dev.vitrine.analytics.ml.sentiment.internal.text.Spelling;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Reviews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Reviews with a text and stars. Immutable and thread-safe.
 *
 * <p>Two reviews are near-duplicates if title and message, one after the other, are equal in lower case, without
 * accents, with letters that are repeated in a row taken once and with one blank in place of all that is no letter or
 * digit. "Muito bom!!" and "muuito boom" are; "muito bom produto" is none of them. Where a text has no letters or
 * digits, its signs count.
 */
public final class ReviewTexts implements Dataset {
    private final String description;
    private final List<RatedReview> reviews;
    /** For each review the number of its group of near-duplicates; numbers rise with their first review. */
    private final int[] groups;

    private ReviewTexts(String description, List<RatedReview> reviews, int[] groups) {
        this.description = description;
        this.reviews = List.copyOf(reviews);
        this.groups = groups;
    }

    /** Returns reviews of any origin. */
    public static ReviewTexts of(List<RatedReview> reviews) {
        return of("reviews with a text", reviews);
    }

    /**
     * Returns a shop's reviews that have stars and a title or a message, in the order of the table. Takes time
     * proportional to their text.
     */
    public static ReviewTexts of(CommerceData data) {
        Reviews table = data.reviews();
        List<RatedReview> rated = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            ReviewText text = text(table, row);
            if (!text.isBlank() && !table.score().isMissing(row)) {
                rated.add(new RatedReview(text, table.score().value(row)));
            }
        }
        return of("reviews with a title or a message", rated);
    }

    /** Returns what was written in a row of the table. */
    static ReviewText text(Reviews table, int row) {
        return new ReviewText(cell(table.title(), row), cell(table.message(), row));
    }

    private static String cell(TextColumn column, int row) {
        return column.isMissing(row) ? "" : column.value(row);
    }

    private static ReviewTexts of(String description, List<RatedReview> reviews) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] groups = new int[reviews.size()];
        for (int row = 0; row < groups.length; row++) {
            ReviewText text = reviews.get(row).text();
            String key = Spelling.key(text.title() + " " + text.message());
            groups[row] = numbers.computeIfAbsent(key, unknown -> numbers.size());
        }
        return new ReviewTexts(description, reviews, groups);
    }

    @Override
    public int size() {
        return reviews.size();
    }

    /** Returns a review by its place. */
    public RatedReview review(int row) {
        return reviews.get(row);
    }

    /** Returns all reviews, in order. */
    public List<RatedReview> reviews() {
        return reviews;
    }

    /** Tells whether two reviews are near-duplicates. */
    public boolean areNearDuplicates(int row, int other) {
        return groups[row] == groups[other];
    }

    /** Returns those for whose place the condition holds, in order. */
    public ReviewTexts where(IntPredicate row) {
        int[] rows = IntStream.range(0, size()).filter(row).toArray();
        return new ReviewTexts(
                description,
                IntStream.of(rows).mapToObj(reviews::get).toList(),
                IntStream.of(rows).map(kept -> groups[kept]).toArray());
    }

    /**
     * Deals the reviews out to parts of about equal size and stars, near-duplicates always to the same.
     *
     * @param parts how many, at least 2
     * @return the part of each review, from 0
     */
    public int[] parts(int parts, long seed) {
        if (parts < 2) {
            throw new IllegalArgumentException("the number of parts is " + parts + "; expected 2 or more. Maybe 5.");
        }
        return Parts.deal(reviews, groups, parts, seed);
    }

    int group(int row) {
        return groups[row];
    }

    @Override
    public DataFingerprint fingerprint() {
        DataDigest digest = DataFingerprint.digest(description);
        for (RatedReview review : reviews) {
            digest.add(review.stars())
                    .add(review.text().title())
                    .add(review.text().message());
        }
        return digest.fingerprint(size());
    }
}
