package dev.vitrine.analytics.query;

import dev.vitrine.analytics.internal.text.NearestName;
import dev.vitrine.analytics.model.CommerceData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The measures and dimensions that a query may name: the standard ones and your own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Catalogue {
    private static final Catalogue STANDARD = new Catalogue(Measures.standard(), Dimensions.standard());

    private final Map<String, Measure> measures;
    private final Map<String, Dimension<?>> dimensions;

    private Catalogue(Collection<Measure> measures, Collection<Dimension<?>> dimensions) {
        Map<String, Measure> measuresByName = new LinkedHashMap<>();
        Map<String, Dimension<?>> dimensionsByName = new LinkedHashMap<>();
        measures.forEach(measure -> measuresByName.put(measure.name(), measure));
        dimensions.forEach(dimension -> dimensionsByName.put(dimension.name(), dimension));
        this.measures = Collections.unmodifiableMap(measuresByName);
        this.dimensions = Collections.unmodifiableMap(dimensionsByName);
    }

    /** Returns the standard measures and dimensions. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /** Returns the standard measures and dimensions, and the attributes of the customers and products of these data. */
    public static Catalogue of(CommerceData data) {
        Catalogue catalogue = STANDARD;
        for (String name : data.customers().attributes().keySet()) {
            catalogue = catalogue.with(Dimensions.customerAttribute(name));
        }
        for (String name : data.products().attributes().keySet()) {
            catalogue = catalogue.with(Dimensions.productAttribute(name));
        }
        return catalogue;
    }

    /** Returns this catalogue with a further measure, which replaces one of the same name. */
    public Catalogue with(Measure measure) {
        List<Measure> more = new ArrayList<>(measures.values());
        more.removeIf(old -> old.name().equals(measure.name()));
        more.add(measure);
        return new Catalogue(more, dimensions.values());
    }

    /** Returns this catalogue with a further dimension, which replaces one of the same name. */
    public Catalogue with(Dimension<?> dimension) {
        List<Dimension<?>> more = new ArrayList<>(dimensions.values());
        more.removeIf(old -> old.name().equals(dimension.name()));
        more.add(dimension);
        return new Catalogue(measures.values(), more);
    }

    /** Returns all measures: the standard ones, then the others in the order in which they came. */
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    /** Returns all dimensions: the standard ones, then the others in the order in which they came. */
    public List<Dimension<?>> dimensions() {
        return List.copyOf(dimensions.values());
    }

    /**
     * Returns the measure with a name.
     *
     * @throws IllegalArgumentException if there is none, naming the nearest
     */
    public Measure measure(String name) {
        return require("measure", measures, name);
    }

    /**
     * Returns the dimension with a name.
     *
     * @throws IllegalArgumentException if there is none, naming the nearest
     */
    public Dimension<?> dimension(String name) {
        return require("dimension", dimensions, name);
    }

    private static <V> V require(String kind, Map<String, V> byName, String name) {
        V found = byName.get(name);
        if (found == null) {
            String hint = NearestName.hint(name, byName.keySet());
            throw new IllegalArgumentException("there is no " + kind + " '" + name + "'."
                    + (hint.isEmpty() ? " Maybe one of " + new TreeSet<>(byName.keySet()) + "." : hint));
        }
        return found;
    }
}
