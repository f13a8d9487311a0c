package dev.vitrine.analytics.query.contract;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Catalogue;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every measure by every dimension by which it can be split, one query for each, and every measure by nothing. */
public final class LegalPairs {

    private LegalPairs() {}

    /** Returns the queries. */
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
