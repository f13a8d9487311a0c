package dev.vitrine.analytics.ml;

import dev.vitrine.analytics.analysis.Findings;
import java.util.Map;

/** How good a model is, beside what it has to beat. Immutable and thread-safe. */
public interface Evaluation extends Findings {

    /** Returns how it was measured: on what, split how, knowing what; a sentence or two. */
    String protocol();

    /** Returns the figures by name, the most important first; figures that don't exist are left out, never NaN. */
    Map<String, Double> metrics();
}
