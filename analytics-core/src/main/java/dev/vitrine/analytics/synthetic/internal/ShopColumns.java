package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.CategoryValues;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.column.internal.DoubleValues;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.column.internal.IntValues;
import dev.vitrine.analytics.column.internal.TextValues;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Interactions;
import dev.vitrine.analytics.model.Mentions;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.model.TrafficDays;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Builds the tables of a shop in memory. */
public final class ShopColumns {
    static final int MONEY_SCALE = 2;

    private ShopColumns() {}

    /** Builds all tables. */
    public static CommerceData build(
            ShopPlan plan, Provenance provenance, Progress progress, Cancellation cancellation) {
        CustomerColumns customers = new CustomerColumns(plan);
        OrderColumns orders = new OrderColumns(plan);
        ItemColumns items = new ItemColumns(plan);
        PaymentColumns payments = new PaymentColumns();
        ReviewColumns reviews = new ReviewColumns(plan);
        try {
            new Narrator(plan, progress, cancellation).tellAll(order -> {
                customers.accept(order);
                orders.accept(order);
                items.accept(order);
                payments.accept(order);
                reviews.accept(order);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CommerceData(
                provenance,
                "BRL",
                MONEY_SCALE,
                customers.buildPersons(),
                customers.build(),
                orders.build(),
                items.build(),
                payments.build(),
                reviews.build(),
                CatalogueColumns.products(plan),
                CatalogueColumns.sellers(plan),
                CatalogueColumns.places(plan),
                noTraffic(),
                noMentions(),
                noInteractions());
    }

    private static TrafficDays noTraffic() {
        return new TrafficDays(
                DateTimeValues.missing(0),
                IntValues.missing(0),
                IntValues.missing(0),
                IntValues.missing(0),
                DoubleValues.missing(0));
    }

    private static Mentions noMentions() {
        return new Mentions(DateTimeValues.missing(0), CategoryValues.missing(0), IntValues.missing(0));
    }

    private static Interactions noInteractions() {
        return new Interactions(
                IdValues.missing(0),
                TextValues.missing(0),
                CategoryValues.missing(0),
                DateTimeValues.missing(0),
                CategoryValues.missing(0),
                IntValues.missing(0));
    }
}
