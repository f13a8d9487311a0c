package dev.vitrine.analytics.query.contract;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Catalogue;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every measure by every dimension by which it can be split, and by nothing. */
public final class LegalPairs {

    private LegalPairs() {}

    /** Returns a query for each pair. */
    public static List<Query> of(CommerceData data) {
        List<Query> queries = new ArrayList<>();
        Catalogue catalogue = Catalogue.of(data);
        for (Measure measure : measures(catalogue)) {
            Query query = Query.of(measure).asOf(LocalDate.of(2019, 1, 1));
            queries.add(query);
            Stream.concat(catalogue.dimensions().stream(), Unusual.DIMENSIONS.stream())
                    .map(query::by)
                    .filter(LegalPairs::isLegal)
                    .forEach(queries::add);
        }
        return queries;
    }

    /** Returns a query for each dimension, with all measures that can be split by it. */
    public static List<Query> together(CommerceData data) {
        Map<List<Dimension<?>>, List<Measure>> measures = new LinkedHashMap<>();
        for (Query pair : of(data)) {
            measures.computeIfAbsent(pair.dimensions(), none -> new ArrayList<>())
                    .addAll(pair.measures());
        }
        return measures.entrySet().stream()
                .map(entry -> Query.of(entry.getValue())
                        .by(entry.getKey().toArray(Dimension<?>[]::new))
                        .asOf(LocalDate.of(2019, 1, 1)))
                .toList();
    }

    private static List<Measure> measures(Catalogue catalogue) {
        return Stream.concat(catalogue.measures().stream(), Unusual.MEASURES.stream())
                .toList();
    }

    private static boolean isLegal(Query query) {
        try {
            Plan.of(query);
            return true;
        } catch (IllegalArgumentException illegal) {
            return false;
        }
    }
}
