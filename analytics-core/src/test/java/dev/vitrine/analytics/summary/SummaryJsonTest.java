package dev.vitrine.analytics.summary;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.fixture.ShopFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {

    @Test
    void smallShopIsWrittenAsTheGoldenFileSays() throws IOException {
        assertThat(ShopSummary.of(smallShop().build()).toJson()).isEqualTo(golden("small-shop.json"));
    }

    @Test
    void emptyShopIsWrittenAsTheGoldenFileSays() throws IOException {
        assertThat(ShopSummary.of(shop().build()).toJson()).isEqualTo(golden("empty-shop.json"));
    }

    @Test
    void everyRunWritesTheSameBytes() {
        String first = ShopSummary.of(smallShop().build()).toJson();
        assertThat(ShopSummary.of(smallShop().build()).toJson()).isEqualTo(first);
    }

    @Test
    void amountsOfTenDecimalsAreWrittenPlain() throws IOException {
        String json = ShopSummary.of(shop().scale(10)
                        .order("a")
                        .on("2018-09-20")
                        .status("completed")
                        .by("ann")
                        .item("p", 1, "0.0000000001")
                        .build())
                .toJson();
        JsonNode summary = new JsonMapper().readTree(json);
        assertThat(summary.path("revenue").textValue()).isEqualTo("0.0000000001");
        assertThat(summary.path("averageOrderValue").textValue()).isEqualTo("0.000000000100");
    }

    private static ShopFixture smallShop() {
        return shop().product("p1", "Vase", "casa", "home")
                .order("o1")
                .by("ann")
                .in("SP")
                .on("2020-01-03T10:00")
                .status("delivered")
                .promised("2020-01-10")
                .delivered("2020-01-10T12:00")
                .item("p1", 2, "10.00")
                .freight("1.50")
                .soldBy("s1")
                .paid("21.50")
                .review(2)
                .order("o2")
                .by("ann")
                .in("SP")
                .on("2020-02-04T10:00")
                .status("delivered")
                .promised("2020-02-10")
                .delivered("2020-02-09T12:00")
                .item("p2", 1, "30.00")
                .freight("2.00")
                .soldBy("s1")
                .paid("32.00")
                .review(5)
                .order("o3")
                .by("bob")
                .in("RJ")
                .on("2020-02-05T00:00:01")
                .status("delivered")
                .item("p1", 1, "10.00")
                .soldBy("s2");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = SummaryJsonTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@version@", VitrineVersion.current());
        }
    }
}
