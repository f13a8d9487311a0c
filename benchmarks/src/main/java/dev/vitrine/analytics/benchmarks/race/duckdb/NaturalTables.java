package dev.vitrine.analytics.benchmarks.race.duckdb;

import static dev.vitrine.analytics.benchmarks.race.duckdb.TableFiller.fill;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.model.Orders;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** Tables as a user would have them: the source's identifiers as keys, words as text. */
final class NaturalTables {

    private NaturalTables() {}

    static void load(DuckDBConnection connection, CommerceData data) throws SQLException {
        fill(
                connection,
                "customers",
                data.customers().size(),
                (to, row) -> to.id(data.customers().id(), row)
                        .id(data.customers().person(), row, data.persons())
                        .word(data.customers().state(), row));
        fill(
                connection,
                "sellers",
                data.sellers().size(),
                (to, row) -> to.id(data.sellers().id(), row));
        fill(
                connection,
                "products",
                data.products().size(),
                (to, row) ->
                        to.id(data.products().id(), row).word(data.products().category(), row));
        Orders orders = data.orders();
        fill(
                connection,
                "orders",
                orders.size(),
                (to, row) -> to.id(orders.id(), row)
                        .id(orders.customer(), row, data.customers().id())
                        .word(orders.status(), row)
                        .time(orders.purchasedAt(), row)
                        .time(orders.deliveredAt(), row)
                        .time(orders.estimatedAt(), row));
        OrderItems items = data.items();
        fill(
                connection,
                "items",
                items.size(),
                (to, row) -> to.id(items.order(), row, orders.id())
                        .id(items.product(), row, data.products().id())
                        .id(items.seller(), row, data.sellers().id())
                        .number(items.quantity(), row)
                        .money(items.unitPrice(), row)
                        .money(items.freight(), row));
        fill(
                connection,
                "payments",
                data.payments().size(),
                (to, row) -> to.id(data.payments().order(), row, orders.id())
                        .word(data.payments().type(), row)
                        .number(data.payments().installments(), row)
                        .money(data.payments().value(), row));
        fill(
                connection,
                "reviews",
                data.reviews().size(),
                (to, row) -> to.id(data.reviews().order(), row, orders.id())
                        .number(data.reviews().score(), row));
    }
}
