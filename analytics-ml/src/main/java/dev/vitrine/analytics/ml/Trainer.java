package dev.vitrine.analytics.ml;

/**
 * Makes a model of data. Immutable: options are set by methods that return another trainer. Deterministic: equal data,
 * options and seed make equal models, whatever the number of threads.
 *
 * @param <D> the data
 * @param <M> the model
 */
@FunctionalInterface
public interface Trainer<D extends Dataset, M extends Model<?, ?>> {

    /**
     * Trains a model.
     *
     * @throws UntrainableDataException if the data can't teach the model anything: too few examples, one class only; the
     *     message tells the counts and the way out
     */
    M train(D data);
}
