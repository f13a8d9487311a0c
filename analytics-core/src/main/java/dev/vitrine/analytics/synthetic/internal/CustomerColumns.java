package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.CategoryValues;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.column.internal.IntValues;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.TextValues;
import dev.vitrine.analytics.model.Customers;
import java.util.Map;

/** Collects the customers, one per order, and the persons behind them. Not thread-safe. */
final class CustomerColumns implements OrderSink {
    private final Geography geography;
    private final Ids customerIds;
    private final Ids personIds;
    private final int[] personRow;
    private final IdBuilder persons = new IdBuilder();
    private final IdBuilder id = new IdBuilder();
    private final KeyBuilder person = new KeyBuilder();
    private final IdBuilder zipPrefix = new IdBuilder();
    private final KeyBuilder place = new KeyBuilder();
    private final CategoryBuilder city = new CategoryBuilder();
    private final CategoryBuilder state = new CategoryBuilder();

    CustomerColumns(ShopPlan plan) {
        geography = plan.geography();
        customerIds = new Ids(plan.seed(), Substream.CUSTOMER_ID);
        personIds = new Ids(plan.seed(), Substream.PERSON_ID);
        personRow = new int[(int) plan.orders()];
    }

    @Override
    public void accept(OrderDraft order) {
        int row = (int) order.number;
        if (order.firstOrder == row) {
            personRow[row] = persons.size();
            personIds.add(persons, row);
        } else {
            personRow[row] = personRow[(int) order.firstOrder];
        }
        customerIds.add(id, row);
        person.add(personRow[row]);
        PlaceCells.add(geography, order.home, zipPrefix, place, city, state);
    }

    IdValues buildPersons() {
        return persons.build();
    }

    Customers build() {
        int size = id.size();
        return new Customers(
                id.build(),
                person.build(),
                TextValues.missing(size),
                TextValues.missing(size),
                zipPrefix.build(),
                place.build(),
                city.build(),
                state.build(),
                CategoryValues.missing(size),
                DateTimeValues.missing(size),
                IntValues.missing(size),
                Map.of());
    }
}
