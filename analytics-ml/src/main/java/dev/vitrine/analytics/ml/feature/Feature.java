package dev.vitrine.analytics.ml.feature;

import java.util.function.ToDoubleFunction;

/**
 * One number a model looks at, defined once for training and for serving.
 *
 * <p>The value is read from a view of the subject; let the view offer only what is known at that moment, and the
 * compiler refuses what is not. {@link #knownAt} says so for views that know more.
 *
 * @param name such as {@code promised-days}: lower-case letters, digits and hyphens
 * @param knownAt the moment from which on the value is known and no longer changes
 * @param value reads the value; NaN where it is missing
 * @param <V> the view of the subject
 * @param <M> the moments of the subject's life, in their order
 */
public record Feature<V, M extends Enum<M>>(String name, M knownAt, ToDoubleFunction<? super V> value) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it has other characters
     */
    public Feature {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the name '" + name
                    + "' has other characters than lower-case letters, digits and hyphens. Maybe 'promised-days'.");
        }
    }

    /** Returns a feature. */
    public static <V, M extends Enum<M>> Feature<V, M> of(String name, M knownAt, ToDoubleFunction<? super V> value) {
        return new Feature<>(name, knownAt, value);
    }
}
