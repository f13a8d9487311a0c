package dev.vitrine.analytics.examples.cli;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.products.TopProduct;
import dev.vitrine.analytics.products.TopProducts;
import dev.vitrine.analytics.products.TopProductsAnalysis;
import dev.vitrine.analytics.query.Engine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The products that a command line names, checked against those of the shop. */
public final class ProductChoice {
    private static final int USUAL = 3;
    private static final int MOST = 20;
    private static final int HINTS = 3;

    private ProductChoice() {}

    /**
     * Returns the products that were named, or the best sellers if none were.
     *
     * @throws UsageException if a product does not exist, naming the nearest that do, or if there are too many or none
     */
    public static List<String> of(List<String> named, @Nullable LocalDate asOf, CommerceData data, Engine engine) {
        if (named.isEmpty()) {
            return bestSellers(asOf, engine);
        }
        Set<String> known = identifiers(data.products().id());
        List<String> ids = named.stream()
                .map(id -> known.contains(id) ? id : id.strip())
                .distinct()
                .toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new UsageException(
                        "--products: the shop has no product '" + id + "'. Maybe " + nearest(id, known) + ".");
            }
        }
        if (ids.size() > MOST) {
            throw new UsageException("--products: " + ids.size() + " products don't fit side by side; expected at most "
                    + MOST + ". Maybe compare them in groups.");
        }
        return ids;
    }

    private static List<String> bestSellers(@Nullable LocalDate asOf, Engine engine) {
        TopProductsAnalysis analysis = TopProducts.analysis().withLimit(USUAL);
        List<String> best = (asOf == null ? analysis : analysis.asOf(asOf))
                .run(engine).byRevenue().stream().map(TopProduct::productId).toList();
        if (best.isEmpty()) {
            throw new UsageException(
                    "no order line that counts names a product, so there is nothing to compare. Maybe a later --as-of.");
        }
        return best;
    }

    private static Set<String> identifiers(IdColumn ids) {
        Set<String> known = new HashSet<>();
        for (int row = 0; row < ids.size(); row++) {
            if (!ids.isMissing(row)) {
                known.add(ids.value(row));
            }
        }
        return known;
    }

    private static String nearest(String id, Set<String> known) {
        record Candidate(String id, int distance) {}
        List<Candidate> candidates = new ArrayList<>();
        known.forEach(one -> candidates.add(new Candidate(one, distance(id, one))));
        return candidates.isEmpty()
                ? "the data have no products"
                : candidates.stream()
                        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
                        .limit(HINTS)
                        .map(candidate -> "'" + candidate.id() + "'")
                        .collect(Collectors.joining(" or "));
    }

    /** Levenshtein's distance: insertions, deletions and substitutions that make one word the other. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }
}
