package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Dimension;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the codes of several dimensions make up the number of a combination: mixed radix, the first dimension most
 * significant, so that combinations ascend as their values do, missing last.
 *
 * <p>Where all dimensions together could have more than 2^63 combinations, the combinations of the first ones that occur are
 * numbered, and these numbers take the place of their codes.
 *
 * @param prefix the combinations of the dimensions before these that occur; null if there are none before
 * @param dimensions the dimensions
 * @param codes the codes of each
 * @param combinations how many there can be, {@link #TOO_MANY} if that doesn't fit
 * @param entities what the combinations are, if the one dimension is entities numbered by their rows; else null
 */
record Layout(
        @Nullable Prefix prefix,
        List<Dimension<?>> dimensions,
        List<Codes> codes,
        long combinations,
        @Nullable Entities entities) {
    static final long TOO_MANY = Long.MAX_VALUE;

    /** Combinations of some dimensions, numbered. */
    record Prefix(Layout layout, Groups.Occurring groups) {}

    /** Returns the layout of dimensions; of entities by their rows if they are all there is. */
    static Layout of(Snapshot snapshot, List<Dimension<?>> dimensions) {
        if (dimensions.size() == 1) {
            Entities entities = snapshot.findEntities(dimensions.get(0).value()).orElse(null);
            if (entities != null) {
                long combinations = entities.codes().domain().size() + 1L;
                return new Layout(null, dimensions, List.of(entities.codes()), combinations, entities);
            }
        }
        return inOrder(snapshot, null, dimensions);
    }

    /** Returns the layout whose combinations ascend with the values. */
    static Layout inOrder(Snapshot snapshot, @Nullable Prefix prefix, List<Dimension<?>> dimensions) {
        List<Codes> codes = dimensions.stream()
                .<Codes>map(dimension -> snapshot.codes(dimension.value()))
                .toList();
        long combinations = prefix == null ? 1 : Math.max(1, prefix.groups().size());
        for (Codes code : codes) {
            long radix = code.domain().size() + 1L;
            boolean fits = Math.multiplyHigh(combinations, radix) == 0 && combinations * radix > 0;
            combinations = fits ? combinations * radix : TOO_MANY;
        }
        return new Layout(prefix, dimensions, codes, combinations, null);
    }

    /** Returns the dimensions, those of the prefix first. */
    List<Dimension<?>> allDimensions() {
        return prefix == null
                ? dimensions
                : Stream.concat(prefix.layout().allDimensions().stream(), dimensions.stream())
                        .toList();
    }

    /** Returns by how much the number grows from one code of a dimension to the next, -1 standing for the prefix. */
    long stride(int dimension) {
        long stride = 1;
        for (int later = dimension + 1; later < codes.size(); later++) {
            stride *= codes.get(later).domain().size() + 1L;
        }
        return stride;
    }
}
