package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the codes of several dimensions make up the number of a combination: mixed radix, the first dimension most
 * significant, so that combinations ascend as their values do, missing last.
 *
 * @param dimensions the dimensions
 * @param codes the codes of each
 * @param combinations how many there can be
 * @param entities what the combinations are, if the one dimension is entities numbered by their rows; else null
 */
record Layout(
        List<Dimension<?>> dimensions,
        List<Codes> codes,
        long combinations,
        @Nullable Entities entities) {

    /** Returns the layout of dimensions; of entities by their rows if they are all there is. */
    static Layout of(Snapshot snapshot, List<Dimension<?>> dimensions) {
        if (dimensions.size() == 1) {
            Entities entities = snapshot.findEntities(dimensions.get(0).value()).orElse(null);
            if (entities != null) {
                long combinations = entities.codes().domain().size() + 1L;
                return new Layout(dimensions, List.of(entities.codes()), combinations, entities);
            }
        }
        return inOrder(snapshot, dimensions);
    }

    /** Returns the layout whose combinations ascend with the values. */
    static Layout inOrder(Snapshot snapshot, List<Dimension<?>> dimensions) {
        List<Codes> codes = dimensions.stream()
                .<Codes>map(dimension -> snapshot.codes(dimension.value()))
                .toList();
        long combinations = 1;
        for (Codes code : codes) {
            long radix = code.domain().size() + 1L;
            if (Math.multiplyHigh(combinations, radix) != 0 || combinations * radix < 0) {
                throw new IllegalArgumentException("the dimensions " + dimensions
                        + " have more than 2^63 combinations. Maybe use fewer, or coarser ones.");
            }
            combinations *= radix;
        }
        return new Layout(dimensions, codes, combinations, null);
    }

    /** Returns by how much the number grows from one code of a dimension to the next. */
    long stride(int dimension) {
        long stride = 1;
        for (int later = dimension + 1; later < codes.size(); later++) {
            stride *= codes.get(later).domain().size() + 1L;
        }
        return stride;
    }
}
