package dev.vitrine.analytics.model.internal;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Interactions;
import dev.vitrine.analytics.model.Mentions;
import dev.vitrine.analytics.model.TrafficDays;

/** Appends a batch to a snapshot: checks that it fits, matches its rows with those that are there, extends the tables. */
public final class ShopAppend {

    private ShopAppend() {}

    /** Does what {@link CommerceData#append} promises. */
    public static CommerceData append(CommerceData base, CommerceData batch) {
        requireSameMoney(base, batch);
        requireNewOrders(base.orders().id(), batch.orders().id());
        Match persons = Match.byId(base.persons(), batch.persons());
        Match places = Match.byId(base.places().zipPrefix(), batch.places().zipPrefix());
        Match customers = CustomerMatch.of(base.customers(), batch.customers(), persons);
        Match products = Match.byId(base.products().id(), batch.products().id());
        Match sellers = Match.byId(base.sellers().id(), batch.sellers().id());
        Match orders = Match.none(base.orders().size(), batch.orders().size());
        DimensionAppend dimensions = new DimensionAppend(base, batch, places);
        FactAppend facts = new FactAppend(base, batch, orders);
        return new CommerceData(
                JointProvenance.of(base.provenance(), batch.provenance()),
                base.currency(),
                base.moneyScale(),
                persons.appended().after(base.persons(), batch.persons()),
                dimensions.customers(customers, persons),
                facts.orders(customers),
                facts.items(products, sellers),
                facts.payments(),
                facts.reviews(),
                dimensions.products(products.appended()),
                dimensions.sellers(sellers.appended()),
                dimensions.places(),
                traffic(base.traffic(), batch.traffic()),
                mentions(base.mentions(), batch.mentions()),
                interactions(base.interactions(), batch.interactions()));
    }

    private static void requireSameMoney(CommerceData base, CommerceData batch) {
        if (!base.currency().equals(batch.currency())) {
            throw new IllegalArgumentException("the batch has amounts in " + batch.currency() + ", the data set in "
                    + base.currency() + ".\nMaybe convert the amounts, or keep a data set for each currency.");
        }
        if (base.moneyScale() != batch.moneyScale()) {
            throw new IllegalArgumentException("the batch has amounts of " + batch.moneyScale()
                    + " decimals, the data set of " + base.moneyScale()
                    + ".\nMaybe load the batch with the moneyScale of the data set.");
        }
    }

    private static void requireNewOrders(IdColumn base, IdColumn batch) {
        for (int row = 0; row < batch.size(); row++) {
            int known = ((IdValues) base).find((IdValues) batch, row);
            if (known >= 0) {
                throw new IllegalArgumentException("order '" + batch.value(row) + "' of the batch is row " + known
                        + " of the orders already.\nMaybe the batch has been appended before, or overlaps with an"
                        + " earlier one: leave out the orders that orders().id().find(...) finds.");
            }
        }
    }

    private static TrafficDays traffic(TrafficDays base, TrafficDays batch) {
        PickedRows rows = PickedRows.all(batch.size());
        return new TrafficDays(
                rows.after(base.date(), batch.date()),
                rows.after(base.pageViews(), batch.pageViews()),
                rows.after(base.uniqueVisitors(), batch.uniqueVisitors()),
                rows.after(base.averageSessionSeconds(), batch.averageSessionSeconds()),
                rows.after(base.bounceRate(), batch.bounceRate()));
    }

    private static Mentions mentions(Mentions base, Mentions batch) {
        PickedRows rows = PickedRows.all(batch.size());
        return new Mentions(
                rows.after(base.date(), batch.date()),
                rows.after(base.platform(), batch.platform()),
                rows.after(base.mentions(), batch.mentions()));
    }

    private static Interactions interactions(Interactions base, Interactions batch) {
        PickedRows rows = PickedRows.all(batch.size());
        return new Interactions(
                rows.after(base.id(), batch.id()),
                rows.after(base.customerName(), batch.customerName()),
                rows.after(base.type(), batch.type()),
                rows.after(base.date(), batch.date()),
                rows.after(base.channel(), batch.channel()),
                rows.after(base.score(), batch.score()));
    }
}
