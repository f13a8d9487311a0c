package dev.vitrine.analytics.synthetic.internal;

import static dev.vitrine.analytics.synthetic.internal.CsvCells.money;
import static dev.vitrine.analytics.synthetic.internal.CsvCells.text;
import static dev.vitrine.analytics.synthetic.internal.CsvCells.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the rows of each order into their files. Not thread-safe. */
final class OrderRows implements OrderSink {
    private final CsvFiles files;
    private final Geography geography;
    private final Catalogue catalogue;
    private final Ids orderIds;
    private final Ids customerIds;
    private final Ids personIds;
    private final Ids productIds;
    private final Ids sellerIds;
    private final Ids reviewIds;

    OrderRows(ShopPlan plan, CsvFiles files) {
        this.files = files;
        geography = plan.geography();
        catalogue = plan.catalogue();
        orderIds = new Ids(plan.seed(), Substream.ORDER_ID);
        customerIds = new Ids(plan.seed(), Substream.CUSTOMER_ID);
        personIds = new Ids(plan.seed(), Substream.PERSON_ID);
        productIds = new Ids(plan.seed(), Substream.PRODUCT_ID);
        sellerIds = new Ids(plan.seed(), Substream.SELLER_ID);
        reviewIds = new Ids(plan.seed(), Substream.REVIEW_ID);
    }

    @Override
    public void accept(OrderDraft order) throws IOException {
        String orderId = orderIds.text(order.number);
        String customerId = customerIds.text(order.number);
        City city = geography.city(order.home);
        files.row(
                OlistFile.CUSTOMERS,
                customerId,
                personIds.text(order.firstOrder),
                new String(geography.prefixText(order.home), StandardCharsets.US_ASCII),
                city.name(),
                city.state());
        files.row(
                OlistFile.ORDERS,
                orderId,
                customerId,
                order.fate.word(),
                time(order.purchasedAt),
                time(order.approved, order.approvedAt),
                time(order.fate.isShipped(), order.shippedAt),
                time(order.isDelivered(), order.deliveredAt),
                time(order.estimatedAt));
        for (int item = 0; order.itemised && item < order.itemCount; item++) {
            int product = order.product[item];
            files.row(
                    OlistFile.ITEMS,
                    orderId,
                    item + 1,
                    productIds.text(product),
                    sellerIds.text(catalogue.seller(product)),
                    time(order.shippingLimitAt),
                    money(order.priceCents[item]),
                    money(order.freightCents[item]));
        }
        for (int payment = 0; payment < order.paymentCount; payment++) {
            files.row(
                    OlistFile.PAYMENTS,
                    orderId,
                    payment + 1,
                    order.paymentType[payment].word(),
                    order.installments[payment],
                    money(order.paidCents[payment]));
        }
        for (int r = 0; r < order.reviewCount; r++) {
            ReviewDraft review = order.reviews[r];
            files.row(
                    OlistFile.REVIEWS,
                    reviewIds.text(order.reviewNumber(r)),
                    orderId,
                    review.score,
                    text(review.title),
                    text(review.message),
                    time(review.createdAt),
                    time(review.answeredAt));
        }
    }
}
