package dev.vitrine.analytics.ml.tracking;

import dev.vitrine.analytics.ml.ModelProvenance;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run that is yet to be recorded. Immutable: each method returns another one. Names may have letters, digits, and the
 * characters {@code _ - . /} and space, as MLflow allows.
 */
public final class RunDraft {
    private static final String NAME = "[\\p{Alnum}_\\-. /]{1,250}";

    private final String name;
    private final SortedMap<String, String> parameters;
    private final SortedMap<String, Double> metrics;
    private final SortedMap<String, String> tags;
    private final SortedMap<String, String> artifacts;

    private RunDraft(
            String name,
            SortedMap<String, String> parameters,
            SortedMap<String, Double> metrics,
            SortedMap<String, String> tags,
            SortedMap<String, String> artifacts) {
        this.name = name;
        this.parameters = parameters;
        this.metrics = metrics;
        this.tags = tags;
        this.artifacts = artifacts;
    }

    /** Returns an empty draft, such as {@code named("random-forest")}. */
    public static RunDraft named(String name) {
        if (name.isBlank() || name.lines().count() != 1) {
            throw new IllegalArgumentException(
                    "the run's name '" + name + "' is not one line of text. Maybe name it for the model.");
        }
        return new RunDraft(name, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Returns this with where a model comes from: its options, seed, data and library version. */
    public RunDraft from(ModelProvenance provenance) {
        RunDraft draft = tag("vitrine.kind", provenance.kind())
                .tag("vitrine.version", provenance.libraryVersion())
                .tag("vitrine.data", provenance.data().description())
                .tag("vitrine.data.sha256", provenance.data().sha256())
                .tag("vitrine.data.rows", Long.toString(provenance.data().rows()))
                .tag("vitrine.features", String.join(", ", provenance.features()))
                .parameter("seed", Long.toString(provenance.seed()));
        for (Map.Entry<String, String> parameter : provenance.parameters().entrySet()) {
            draft = draft.parameter(parameter.getKey(), parameter.getValue());
        }
        return draft;
    }

    /** Returns this with an option. */
    public RunDraft parameter(String key, String value) {
        return new RunDraft(name, with(parameters, key, value), metrics, tags, artifacts);
    }

    /**
     * Returns this with a figure.
     *
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public RunDraft metric(String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "the metric '" + key + "' is " + value + "; expected a number. Maybe leave it out and say why.");
        }
        return new RunDraft(name, parameters, with(metrics, key, value), tags, artifacts);
    }

    /** Returns this with figures, such as those of an evaluation. */
    public RunDraft metrics(Map<String, Double> figures) {
        RunDraft draft = this;
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            draft = draft.metric(figure.getKey(), figure.getValue());
        }
        return draft;
    }

    /** Returns this with a tag. */
    public RunDraft tag(String key, String value) {
        return new RunDraft(name, parameters, metrics, with(tags, key, value), artifacts);
    }

    /** Returns this with a text to keep as a file, such as a model card. */
    public RunDraft artifact(String fileName, String text) {
        if (fileName.contains("/")) {
            throw new IllegalArgumentException(
                    "the file name '" + fileName + "' has a slash. Maybe leave out the folder.");
        }
        return new RunDraft(name, parameters, metrics, tags, with(artifacts, fileName, text));
    }

    private static <V> SortedMap<String, V> with(SortedMap<String, V> map, String key, V value) {
        boolean leavesFolder = key.startsWith("/") || key.startsWith(".") || key.contains("..");
        if (!key.matches(NAME) || leavesFolder) {
            throw new IllegalArgumentException("the name '" + key
                    + "' has other characters than letters, digits, _, -, ., / and space, or leaves its folder."
                    + " Maybe 'meanMonthlyAuc'.");
        }
        SortedMap<String, V> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }

    String name() {
        return name;
    }

    SortedMap<String, String> parameters() {
        return Collections.unmodifiableSortedMap(parameters);
    }

    SortedMap<String, Double> metrics() {
        return Collections.unmodifiableSortedMap(metrics);
    }

    SortedMap<String, String> tags() {
        return Collections.unmodifiableSortedMap(tags);
    }

    SortedMap<String, String> artifacts() {
        return Collections.unmodifiableSortedMap(artifacts);
    }
}
