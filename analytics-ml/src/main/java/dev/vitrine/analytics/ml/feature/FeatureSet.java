package dev.vitrine.analytics.ml.feature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The features that a decision may look at, in order: all of them are known when it is taken. Immutable; thread-safe if
 * the features are.
 *
 * @param <V> the view of the subject
 * @param <M> the moments of the subject's life, in their order
 */
public final class FeatureSet<V, M extends Enum<M>> {
    private final M moment;
    private final List<Feature<V, M>> features;

    private FeatureSet(M moment, List<Feature<V, M>> features) {
        this.moment = moment;
        this.features = List.copyOf(features);
    }

    /**
     * Returns the features of a decision.
     *
     * @param moment when the decision is taken
     * @throws IllegalArgumentException if a feature becomes known later, or if two have one name; the message names it
     */
    public static <V, M extends Enum<M>> FeatureSet<V, M> at(M moment, List<Feature<V, M>> features) {
        Set<String> names = new HashSet<>();
        for (Feature<V, M> feature : features) {
            if (feature.knownAt().compareTo(moment) > 0) {
                throw new IllegalArgumentException("the feature '" + feature.name() + "' is known at "
                        + feature.knownAt() + ", but the decision is taken at " + moment
                        + ": a model that looks at it would see the future. Maybe leave it out, or decide at "
                        + feature.knownAt() + ".");
            }
            if (!names.add(feature.name())) {
                throw new IllegalArgumentException("two features are called '" + feature.name()
                        + "': expected different names. Maybe one of them is there twice.");
            }
        }
        return new FeatureSet<>(moment, features);
    }

    /** Returns when the decision is taken. */
    public M moment() {
        return moment;
    }

    /** Returns the features, in order. */
    public List<Feature<V, M>> features() {
        return features;
    }

    /** Returns the features' names, in order. */
    public List<String> names() {
        return features.stream().map(Feature::name).toList();
    }

    /** Returns the values of all features, in order; NaN where missing. */
    public double[] valuesOf(V view) {
        double[] values = new double[features.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = features.get(i).value().applyAsDouble(view);
        }
        return values;
    }
}
