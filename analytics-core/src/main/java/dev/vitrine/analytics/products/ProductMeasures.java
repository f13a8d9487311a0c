package dev.vitrine.analytics.products;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import java.math.BigDecimal;

/** Measures of what was sold at which price. */
final class ProductMeasures {
    private static final Filter SOLD = Dimensions.QUANTITY.greaterThan(0);
    private static final Filter PRICED =
            Dimensions.bands("PRICE_SIGN", Field.UNIT_PRICE, BigDecimal.ZERO).isPresent();

    /** Units of lines with a positive quantity. */
    static final Measure SOLD_UNITS = Measure.sum("SOLD_UNITS", Field.QUANTITY).where(SOLD);

    /** Units of lines with a positive quantity whose price is known. */
    static final Measure PRICED_UNITS =
            Measure.sum("PRICED_UNITS", Field.QUANTITY).where(SOLD.and(PRICED));

    /** Revenue by units of known price: the mean price that a unit was sold at. */
    static final Measure AVERAGE_PRICE = Measure.ratio("AVERAGE_PRICE", Measures.GROSS_REVENUE, PRICED_UNITS);

    private ProductMeasures() {}

    /** What a product is called, in the order in which {@link ProductLabel} reads it. */
    static Dimension<?>[] labels() {
        return new Dimension<?>[] {
            Dimensions.PRODUCT,
            Dimensions.PRODUCT_NAME,
            Dimensions.PRODUCT_CATEGORY,
            Dimensions.PRODUCT_CATEGORY_TRANSLATED
        };
    }
}
