package dev.vitrine.analytics.sellers;

import dev.vitrine.analytics.analysis.Sample;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each seller's handling times vary, from counts of whole days. */
final class HandlingTimes {

    private HandlingTimes() {}

    static Query query() {
        return Query.of(SellerMeasures.HANDLED_ORDERS)
                .by(Dimensions.SELLER, SellerMeasures.HANDLING_BAND)
                .having(SellerMeasures.HANDLED_ORDERS.greaterThan(0));
    }

    /** Returns number, exact mean and variance for each seller, in their order. */
    static List<Sample> read(ResultTable answer, List<SellerFigures> sellers) {
        ResultColumn<String> names = answer.column(Dimensions.SELLER);
        ResultColumn<Band> bands = answer.column(SellerMeasures.HANDLING_BAND);
        ResultColumn<?> orders = answer.column(SellerMeasures.HANDLED_ORDERS);
        Map<String, Sample> rough = new HashMap<>();
        for (int row = 0; row < answer.size(); row++) {
            if (!names.isMissing(row)) {
                Sample days = new Sample(orders.asLong(row), SellerMeasures.middle(bands.value(row)), 0);
                rough.merge(names.value(row), days, Sample::with);
            }
        }
        return sellers.stream()
                .map(seller -> new Sample(
                        seller.handled(),
                        seller.handlingDays(),
                        rough.getOrDefault(seller.seller(), Sample.EMPTY).variance()))
                .toList();
    }
}
