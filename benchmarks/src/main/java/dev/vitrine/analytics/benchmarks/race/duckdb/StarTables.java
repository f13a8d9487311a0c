package dev.vitrine.analytics.benchmarks.race.duckdb;

import static dev.vitrine.analytics.benchmarks.race.duckdb.TableFiller.fill;
import static dev.vitrine.analytics.benchmarks.race.duckdb.TableFiller.fillWords;

import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.model.Orders;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** A star schema: row numbers as surrogate keys, words in the dimensions, the person as a key of the order. */
final class StarTables {

    private StarTables() {}

    static void load(DuckDBConnection connection, CommerceData data) throws SQLException {
        KeyColumn person = data.customers().person();
        fill(
                connection,
                "persons",
                data.persons().size(),
                (to, row) -> to.put(row).id(data.persons(), row));
        fill(
                connection,
                "customers",
                data.customers().size(),
                (to, row) -> to.put(row).key(person, row).word(data.customers().state(), row));
        fill(
                connection,
                "sellers",
                data.sellers().size(),
                (to, row) -> to.put(row).id(data.sellers().id(), row));
        fill(
                connection,
                "products",
                data.products().size(),
                (to, row) -> to.put(row)
                        .id(data.products().id(), row)
                        .word(data.products().category(), row));
        Orders orders = data.orders();
        fillWords(connection, "statuses", orders.status().dictionary());
        fillWords(connection, "payment_types", data.payments().type().dictionary());
        fill(connection, "orders", orders.size(), (to, row) -> {
            to.put(row).id(orders.id(), row).key(orders.customer(), row);
            if (orders.customer().isMissing(row)) {
                to.missing();
            } else {
                to.key(person, orders.customer().target(row));
            }
            to.code(orders.status(), row)
                    .time(orders.purchasedAt(), row)
                    .time(orders.deliveredAt(), row)
                    .time(orders.estimatedAt(), row);
        });
        OrderItems items = data.items();
        fill(
                connection,
                "items",
                items.size(),
                (to, row) -> to.key(items.order(), row)
                        .key(items.product(), row)
                        .key(items.seller(), row)
                        .number(items.quantity(), row)
                        .money(items.unitPrice(), row)
                        .money(items.freight(), row));
        fill(
                connection,
                "payments",
                data.payments().size(),
                (to, row) -> to.key(data.payments().order(), row)
                        .code(data.payments().type(), row)
                        .number(data.payments().installments(), row)
                        .money(data.payments().value(), row));
        fill(
                connection,
                "reviews",
                data.reviews().size(),
                (to, row) -> to.key(data.reviews().order(), row)
                        .number(data.reviews().score(), row));
    }
}
