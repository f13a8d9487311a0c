package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.vitrine.analytics.geography.Coordinate;
import dev.vitrine.analytics.geography.Coordinates;
import dev.vitrine.analytics.geography.CustomerPlace;
import dev.vitrine.analytics.geography.CustomerPlaces;
import dev.vitrine.analytics.geography.ShippingDistance;
import dev.vitrine.analytics.model.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Analyses of places against SQL written by hand. */
class GeographyAnalysesTest {
    /** Keys, the names of the columns made of them, which places count, and how many are listed. */
    private static final String PLACES = """
            WITH placed AS (SELECT o.*, c.country, c.state, c.city, c.person_id FROM orders AS o
              LEFT JOIN customers AS c USING (customer_key)),
            by_order AS (SELECT %1$s, count(*) AS orders, count(DISTINCT person_id) AS customers,
                count(*) FILTER (line_count > 0) AS with_items,
                avg(date_diff('microsecond', purchased_at, delivered_at) / 86400e6)
                  FILTER (lower(status) = 'delivered') AS days,
                count(*) FILTER (lower(status) = 'delivered' AND delivered_at > estimated_at) AS late,
                count(*) FILTER (lower(status) = 'delivered' AND delivered_at IS NOT NULL AND estimated_at IS NOT NULL)
                  AS promised
              FROM placed GROUP BY ALL),
            by_item AS (SELECT %1$s, sum(quantity * unit_price) FILTER (quantity > 0) AS revenue, sum(freight) AS freight
              FROM items JOIN placed USING (order_key) GROUP BY ALL),
            by_payment AS (SELECT %1$s, sum(payment_value) AS paid, count(*) AS payments,
                count(DISTINCT order_key) AS paid_orders
              FROM payments JOIN placed USING (order_key) GROUP BY ALL),
            by_review AS (SELECT %1$s, count(*) AS reviews, avg(score) AS score
              FROM reviews JOIN placed USING (order_key) GROUP BY ALL),
            everything AS (SELECT sum(quantity * unit_price) AS revenue FROM items WHERE quantity > 0)
            SELECT %1$s, orders, customers, b.revenue,
              CAST(b.revenue AS DOUBLE) / nullif(CAST(everything.revenue AS DOUBLE), 0) AS "revenueShare",
              CAST(freight AS DOUBLE) / nullif(b.revenue, 0) AS "freightRatio", days AS "averageDeliveryDays",
              late / nullif(promised, 0) AS "lateShare", coalesce(reviews, 0) AS reviews, score AS "averageScore"
            FROM by_order AS a
            LEFT JOIN by_item AS b ON %2$s
            LEFT JOIN by_review AS r ON %3$s, everything
            WHERE %4$s
            ORDER BY b.revenue DESC NULLS LAST, %5$s LIMIT %6$d
            """;

    private static final int ALL = 1_000_000;
    private static final List<@Nullable Object> NONE = Arrays.asList(null, null, null);
    private static final double ROUNDING = 0.00005001;

    @ParameterizedTest
    @EnumSource(Shop.class)
    void placesAreThoseOfSql(Shop shop) {
        int minimum = shop == Shop.OLIST ? 100 : 2;
        AnalysisOracle.check(
                shop,
                CustomerPlaces.analysis().withMinimumOrders(minimum).withCities(20),
                Map.of(
                        "countries", places("true", ALL, "country"),
                        "states", places("true", ALL, "country", "state"),
                        "cities",
                                places("a.city IS NOT NULL AND orders >= " + minimum, 20, "country", "state", "city")));
    }

    private static String places(String where, int limit, String... keys) {
        String onItems = "true";
        String onReviews = "true";
        String order = "";
        for (String key : keys) {
            onItems += " AND a.%1$s IS NOT DISTINCT FROM b.%1$s".formatted(key);
            onReviews += " AND a.%1$s IS NOT DISTINCT FROM r.%1$s".formatted(key);
            order += (order.isEmpty() ? "a." : ", a.") + key + " NULLS LAST";
        }
        String names = String.join(", ", keys);
        return PLACES.formatted(names, onItems, onReviews, where, order, limit)
                .replace("SELECT " + names + ", orders", "SELECT a." + String.join(", a.", keys) + ", orders");
    }

    @ParameterizedTest
    @EnumSource(Shop.class)
    void paymentsOfStatesAreThoseOfSql(Shop shop) {
        CustomerPlaces places = AnalysisOracle.agreed(shop, CustomerPlaces.analysis());
        Map<String, List<@Nullable Object>> expected = new TreeMap<>();
        shop.ask("""
                SELECT concat_ws('/', country, state), sum(payment_value) / count(*),
                  sum(payment_value) / count(DISTINCT order_key)
                FROM payments JOIN orders USING (order_key) LEFT JOIN customers USING (customer_key)
                GROUP BY country, state ORDER BY country NULLS FIRST, state NULLS FIRST
                """).rows().forEach(row -> expected.put((String) row.get(0), row));
        assertThat(expected.isEmpty()).isEqualTo(shop == Shop.ONLINE_RETAIL);
        for (CustomerPlace place : places.states()) {
            if (place.state() != null) {
                String key = place.country() == null ? place.state() : place.country() + "/" + place.state();
                List<@Nullable Object> row = expected.getOrDefault(key, NONE);
                assertRounded(row.get(1), place.averagePayment());
                assertRounded(row.get(2), place.paidPerOrder());
            }
        }
        if (shop == Shop.OLIST) {
            assertThat(places.countries().get(0).averagePayment()).isEqualByComparingTo("154.1004");
            assertThat(places.countries().get(0).paidPerOrder()).isEqualByComparingTo("160.9903");
        }
    }

    private static void assertRounded(@Nullable Object expected, @Nullable BigDecimal actual) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual.doubleValue()).isCloseTo((Double) expected, offset(ROUNDING));
        }
    }

    private static final String DISTANCES = """
            WITH points AS (SELECT * FROM read_csv('%s', header = true,
              columns = {'zip': 'VARCHAR', 'lat': 'DOUBLE', 'lon': 'DOUBLE'})),
            sent AS (SELECT order_key, c.zip_prefix AS there, s.zip_prefix AS here, freight FROM items
              JOIN orders USING (order_key) LEFT JOIN customers AS c USING (customer_key)
              LEFT JOIN sellers AS s USING (seller_key)),
            items_of AS (SELECT there, here, count(*) AS items, sum(freight) AS freight, count(freight) AS charged
              FROM sent GROUP BY ALL),
            orders_of AS (SELECT there, here,
                count(*) FILTER (delivered_at IS NOT NULL AND purchased_at IS NOT NULL) AS deliveries,
                avg(date_diff('microsecond', purchased_at, delivered_at) / 86400e6) AS days,
                count(*) FILTER (delivered_at IS NOT NULL AND estimated_at IS NOT NULL) AS promised,
                count(*) FILTER (delivered_at > estimated_at) AS late
              FROM (SELECT DISTINCT order_key, there, here FROM sent) JOIN orders USING (order_key)
              WHERE lower(status) = 'delivered' GROUP BY ALL),
            pairs AS (SELECT i.*, deliveries, days, promised, late,
                2 * 6371.0088 * asin(sqrt(pow(sin(radians(b.lat - a.lat) / 2), 2)
                  + cos(radians(a.lat)) * cos(radians(b.lat)) * pow(sin(radians(b.lon - a.lon) / 2), 2))) AS km
              FROM items_of AS i
              LEFT JOIN orders_of AS o ON i.there IS NOT DISTINCT FROM o.there AND i.here IS NOT DISTINCT FROM o.here
              LEFT JOIN points AS a ON a.zip = i.there LEFT JOIN points AS b ON b.zip = i.here)
            """;
    private static final String BANDS = """
            SELECT CASE WHEN km < 50 THEN '< 50' WHEN km < 100 THEN '[50, 100)' WHEN km < 250 THEN '[100, 250)'
                WHEN km < 500 THEN '[250, 500)' WHEN km < 1000 THEN '[500, 1000)' WHEN km < 2000 THEN '[1000, 2000)'
                WHEN km IS NOT NULL THEN '>= 2000' END AS kilometres,
              sum(items) AS items, sum(items) / (SELECT count(*) FROM items) AS "itemShare", sum(freight) AS freight,
              coalesce(sum(deliveries), 0) AS deliveries, sum(days * deliveries) / nullif(sum(deliveries), 0)
                AS "averageDays", coalesce(sum(promised), 0) AS promised,
              sum(late) / nullif(sum(promised), 0) AS "lateShare"
            FROM pairs GROUP BY 1 ORDER BY min(km) NULLS LAST
            """;
    private static final String RELATIONS = """
            , effects AS (
              SELECT 'delivery days' AS effect, km AS x, days AS y, deliveries AS w FROM pairs WHERE deliveries > 0
              UNION ALL
              SELECT 'freight', km, CAST(freight AS DOUBLE) / charged, charged FROM pairs WHERE charged > 0),
            means AS (SELECT effect, sum(w) AS weight, count(*) AS pairs, sum(w * x) / sum(w) AS mx,
              sum(w * y) / sum(w) AS my FROM effects WHERE x IS NOT NULL GROUP BY 1),
            squares AS (SELECT effect, sum(w * (x - mx) * (x - mx)) AS xx, sum(w * (y - my) * (y - my)) AS yy,
              sum(w * (x - mx) * (y - my)) AS xy FROM effects JOIN means USING (effect) WHERE x IS NOT NULL GROUP BY 1)
            SELECT e.effect, coalesce(pairs, 0) AS pairs, coalesce(weight, 0) AS weight, mx AS "averageKilometres",
              my AS average, 100 * xy / xx AS "per100Km", my - xy / xx * mx AS "atDoor", xy / sqrt(xx * yy) AS correlation
            FROM (VALUES ('delivery days'), ('freight')) AS e(effect) LEFT JOIN means USING (effect)
            LEFT JOIN squares USING (effect) ORDER BY 1
            """;

    @ParameterizedTest
    @EnumSource(Shop.class)
    void distancesAreThoseOfSql(Shop shop, @TempDir Path folder) throws IOException {
        Map<String, Coordinate> points = points(shop);
        StringBuilder csv = new StringBuilder("zip,lat,lon\n");
        points.forEach((zip, point) -> csv.append(zip + "," + point.latitude() + "," + point.longitude() + "\n"));
        Path file = Files.writeString(folder.resolve("points.csv"), csv);
        String with = DISTANCES.formatted(file.toString().replace("'", "''"));
        Coordinates coordinates = shop == Shop.RANDOM ? Coordinates.of(points) : Coordinates.of(shop.data());
        assertThat(coordinates.size()).isEqualTo(points.size());
        ShippingDistance found = AnalysisOracle.check(
                shop,
                ShippingDistance.analysis(coordinates),
                Map.of("bands", with + BANDS, "relations", with + RELATIONS));
        assertThat(found.notes())
                .last()
                .asString()
                .contains("of " + shop.data().items().size() + " lines have no distance");
    }

    /** Where the postal codes of a shop are; made up, and not for all, where it doesn't know. */
    private static Map<String, Coordinate> points(Shop shop) {
        Map<String, Coordinate> points = new TreeMap<>();
        if (shop == Shop.RANDOM) {
            for (int zip = 1000; zip < 1009; zip++) {
                points.put("0" + zip, new Coordinate(zip * 13 % 60 - 30, zip * 29 % 90));
            }
            return points;
        }
        for (Place place : shop.data().places().rows().toList()) {
            if (place.latitude() != null && place.longitude() != null) {
                points.put(place.zipPrefix(), new Coordinate(place.latitude(), place.longitude()));
            }
        }
        return points;
    }
}
