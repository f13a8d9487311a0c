package dev.vitrine.analytics.ml;

import dev.vitrine.analytics.VitrineVersion;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a model comes from: enough to train it again. It holds no time of day, so that training twice gives equal
 * provenance.
 *
 * @param kind the kind of model, such as {@code logistic-regression}: lower-case letters, digits and hyphens
 * @param libraryVersion the version of Vitrine that trained it
 * @param data what it was trained on
 * @param features what it looks at, in order; empty for models that name none
 * @param parameters the trainer's options by name
 * @param seed of all that was random; 0 where nothing was
 */
public record ModelProvenance(
        String kind,
        String libraryVersion,
        DataFingerprint data,
        List<String> features,
        SortedMap<String, String> parameters,
        long seed) {

    /**
     * Checks the kind and keeps the parts from being changed.
     *
     * @throws IllegalArgumentException if the kind has other characters
     */
    public ModelProvenance {
        if (!kind.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the kind '" + kind
                    + "' has other characters than lower-case letters, digits and hyphens. Maybe 'random-forest'.");
        }
        features = List.copyOf(features);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** Returns the provenance of a model that this version of the library trains. */
    public static ModelProvenance of(
            String kind, DataFingerprint data, List<String> features, Map<String, String> parameters, long seed) {
        return new ModelProvenance(kind, VitrineVersion.current(), data, features, new TreeMap<>(parameters), seed);
    }
}
