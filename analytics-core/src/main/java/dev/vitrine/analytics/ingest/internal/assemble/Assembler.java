package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.load.Counted;
import dev.vitrine.analytics.ingest.internal.load.RawShop;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.load.Workers;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Payments;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.model.Reviews;
import dev.vitrine.analytics.progress.Cancellation;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a shop together: resolves every key of the raw tables and builds the model. Used once. */
public final class Assembler {
    private final RawShop raw;
    private final Cancellation cancellation;
    private final @Nullable LineSplitter split;

    private Assembler(RawShop raw, Cancellation cancellation) {
        this.raw = raw;
        this.cancellation = cancellation;
        this.split = raw.has(TableKind.LINES) ? new LineSplitter(raw.table(TableKind.LINES), raw.mapping()) : null;
    }

    /**
     * Builds the model; problems and warnings go to the logs of the raw tables.
     *
     * @param cancellation looked at between tables
     * @param provenance asked for once no more rows can turn out to be bad
     * @throws dev.vitrine.analytics.ingest.IngestException if a row is bad and the policy is to reject the file
     */
    public static CommerceData assemble(
            RawShop raw, Workers workers, Cancellation cancellation, Supplier<Provenance> provenance) {
        PlaceCondenser condenser =
                new PlaceCondenser(raw.table(TableKind.PLACES), raw.mapping().country());
        Supplier<CondensedPlaces> places = workers.start(condenser::condense);
        Assembler assembler = new Assembler(raw, cancellation);
        ResolvedTables resolved = assembler.resolve();
        return assembler.build(resolved, places.get(), provenance);
    }

    /** The tables whose keys have been resolved, complete with inferred rows. */
    private record ResolvedTables(
            Buyers buyers,
            Dimension orders,
            KeyColumn customerOfOrder,
            Dimension products,
            Dimension sellers,
            OrderItems items,
            Payments payments,
            Reviews reviews) {}

    private ResolvedTables resolve() {
        Buyers buyers = buyers();
        Dimension orders = Dimension.of(split == null ? raw.table(TableKind.ORDERS) : split.orders(), Field.ORDER_ID);
        KeyColumn customerOfOrder = buyers.ofOrders(orders.table());
        Dimension products = Dimension.of(products(), Field.PRODUCT_ID);
        Dimension sellers = Dimension.of(raw.table(TableKind.SELLERS), Field.SELLER_ID);
        cancellation.throwIfCancelled();
        OrderItems items = items(orders, products, sellers);
        cancellation.throwIfCancelled();
        Payments payments = payments(orders, items);
        cancellation.throwIfCancelled();
        RawTable rawReviews = raw.table(TableKind.REVIEWS);
        KeyBuilder orderOfReview = OrderFacts.resolve(rawReviews, Field.REVIEW_ORDER, Field.REVIEW_ID, orders);
        Reviews reviews = ModelTables.reviews(rawReviews, orderOfReview.build());
        if (raw.has(TableKind.CATEGORIES)) {
            Translations.join(raw.table(TableKind.CATEGORIES), products.table());
        }
        noteUnknownStatus(orders.table());
        return new ResolvedTables(buyers, orders, customerOfOrder, products, sellers, items, payments, reviews);
    }

    private CommerceData build(ResolvedTables tables, CondensedPlaces places, Supplier<Provenance> provenance) {
        cancellation.throwIfCancelled();
        RawTable buyers = tables.buyers.records();
        RawTable sellers = tables.sellers.table();
        Persons persons = Persons.of(buyers);
        return new CommerceData(
                provenance.get(),
                raw.mapping().currency(),
                raw.mapping().moneyScale(),
                persons.ids(),
                ModelTables.customers(
                        buyers,
                        tables.buyers.ids(),
                        persons.ofCustomers(),
                        places.find(buyers, Field.CUSTOMER_ZIP_PREFIX)),
                ModelTables.orders(tables.orders.table(), tables.orders.buildIds(), tables.customerOfOrder),
                tables.items,
                tables.payments,
                tables.reviews,
                ModelTables.products(tables.products.table(), tables.products.buildIds()),
                ModelTables.sellers(sellers, tables.sellers.buildIds(), places.find(sellers, Field.SELLER_ZIP_PREFIX)),
                places.table(),
                ModelTables.traffic(raw.table(TableKind.TRAFFIC)),
                ModelTables.mentions(raw.table(TableKind.MENTIONS)),
                ModelTables.interactions(raw.table(TableKind.INTERACTIONS)));
    }

    private Buyers buyers() {
        if (split != null && !raw.has(TableKind.CUSTOMERS)) {
            return new Buyers.FromLines(new LineCustomers(raw.table(TableKind.LINES), split));
        }
        return new Buyers.FromFile(Dimension.of(raw.table(TableKind.CUSTOMERS), Field.CUSTOMER_ID));
    }

    private RawTable products() {
        return split != null && !raw.has(TableKind.PRODUCTS)
                ? LineProducts.of(raw.table(TableKind.LINES))
                : raw.table(TableKind.PRODUCTS);
    }

    private OrderItems items(Dimension orders, Dimension products, Dimension sellers) {
        RawTable items = split == null ? raw.table(TableKind.ITEMS) : split.items();
        KeyBuilder orderKeys = split == null
                ? OrderFacts.resolve(items, Field.ITEM_ORDER, Field.ITEM_NUMBER, orders)
                : split.orderKeys();
        KeyBuilder productKeys = products.resolve(items, Field.ITEM_PRODUCT);
        KeyBuilder sellerKeys = sellers.resolve(items, Field.ITEM_SELLER);
        MoneyColumn prices = hasPrices(items)
                ? items.money(Field.ITEM_UNIT_PRICE).build()
                : cataloguePrices(productKeys, products.table());
        return ModelTables.items(items, orderKeys.build(), productKeys.build(), sellerKeys.build(), prices);
    }

    private boolean hasPrices(RawTable items) {
        return split == null ? items.has(Field.ITEM_UNIT_PRICE) : split.hasPrices();
    }

    /** Where the lines have no price, the product's catalogue price applies. */
    private static MoneyColumn cataloguePrices(KeyBuilder productOfItem, RawTable products) {
        MoneyBuilder listPrices = products.money(Field.PRODUCT_LIST_PRICE);
        MoneyBuilder prices = listPrices.like();
        for (int item = 0; item < productOfItem.size(); item++) {
            if (productOfItem.isMissing(item)) {
                prices.addMissing();
            } else {
                prices.addFrom(listPrices, productOfItem.value(item));
            }
        }
        return prices.build();
    }

    private Payments payments(Dimension orders, OrderItems items) {
        if (split != null && !raw.has(TableKind.PAYMENTS)) {
            LinePayments made = new LinePayments(raw.table(TableKind.LINES), split, items);
            return ModelTables.payments(made.payments(), made.orders().build());
        }
        RawTable payments = raw.table(TableKind.PAYMENTS);
        KeyBuilder keys = OrderFacts.resolve(payments, Field.PAYMENT_ORDER, Field.PAYMENT_SEQUENCE, orders);
        return ModelTables.payments(payments, keys.build());
    }

    private static void noteUnknownStatus(RawTable orders) {
        CategoryBuilder status = orders.words(Field.ORDER_STATUS);
        TreeSet<String> unknown = new TreeSet<>();
        long count = 0;
        for (int row = 0; row < status.size(); row++) {
            if (!status.isMissing(row) && OrderStatus.ofWord(status.word(row)) == OrderStatus.UNKNOWN) {
                unknown.add(status.word(row));
                count++;
            }
        }
        if (count > 0) {
            orders.log()
                    .warn(
                            IngestWarning.Kind.UNKNOWN_CATEGORY,
                            count,
                            Counted.of(count, "order has", "orders have") + " a status in unfamiliar words: "
                                    + Counted.some(unknown));
        }
    }
}
