package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * In which stage of its life each product is: introduction, growth, maturity or decline.
 *
 * <p>The rule, with a window of three months and thresholds of a fifth by default, all of it in whole months up to the
 * as-of day:
 *
 * <ol>
 *   <li>introduction: the first sale was within the last two windows;
 *   <li>growth: the units of the last window are more than those of the window before by the threshold or more;
 *   <li>decline: they are fewer by the threshold or more, or fewer than half of those of the product's best window;
 *   <li>maturity: else.
 * </ol>
 *
 * @param stages how many products are in each stage, those of no stage last
 * @param products products that sold enough, by units of the last window, the most first, then by identifier
 * @param notes what a reader must know
 */
public record ProductLifecycles(List<StageTotal> stages, List<ProductLife> products, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public ProductLifecycles {
        stages = List.copyOf(stages);
        products = List.copyOf(products);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds them. */
    public static ProductLifecycleAnalysis analysis() {
        return ProductLifecycleAnalysis.DEFAULT;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("stages", StageTotal.class, stages),
                FindingsTable.detail("products", ProductLife.class, products));
    }
}
