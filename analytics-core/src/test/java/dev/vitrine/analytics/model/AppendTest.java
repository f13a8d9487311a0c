package dev.vitrine.analytics.model;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.fixture.ShopRows;
import dev.vitrine.analytics.ingest.Hm;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.model.Provenance.SourceFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendTest {
    @TempDir
    private Path folder;

    private static ShopFixture yesterday() {
        return shop().product("p1", "Vase", "casa", "home")
                .order("o1")
                .by("ann")
                .in("SP")
                .on("2020-01-03")
                .status("delivered")
                .item("p1", 2, "10.00")
                .soldBy("s1")
                .paid("20.00")
                .review(5);
    }

    private static ShopFixture today() {
        return shop().product("p2", "Lamp", "luz", "light")
                .product("p1", "Another vase", "outra", "other")
                .order("o2")
                .by("ann")
                .in("AC")
                .on("2020-01-04")
                .status("approved")
                .item("p1", 1, "11.00")
                .soldBy("s2")
                .item("p2", 3, "5.00")
                .soldBy("s1")
                .paid("26.00")
                .order("o3")
                .by("bob");
    }

    @Test
    void ordersComeAfterThoseThatAreThereWithTheirRows() {
        CommerceData both = yesterday().build().append(today().build());

        assertThat(both.orders().rows().map(Order::id)).containsExactly("o1", "o2", "o3");
        assertThat(both.orders().rows().map(Order::status)).containsExactly("delivered", "approved", null);
        assertThat(both.items().rows().map(OrderItem::order)).containsExactly(0, 1, 1);
        assertThat(both.payments().rows().map(Payment::value))
                .containsExactly(new BigDecimal("20.00"), new BigDecimal("26.00"));
        assertThat(both.payments().order().target(1)).isEqualTo(1);
        assertThat(both.orders().id().find("o3")).hasValue(2);
    }

    @Test
    void knownProductsSellersAndPersonsAreThoseThatAreThere() {
        CommerceData both = yesterday().build().append(today().build());

        assertThat(both.products().rows().map(Product::name)).containsExactly("Vase", "Lamp");
        assertThat(both.products().category().dictionary()).containsExactly("casa", "luz");
        assertThat(both.items().rows().map(OrderItem::product)).containsExactly(0, 0, 1);
        assertThat(both.sellers().rows().map(Seller::id)).containsExactly("s1", "s2");
        assertThat(both.items().rows().map(OrderItem::seller)).containsExactly(0, 1, 0);
        assertThat(both.persons().value(0)).isEqualTo("ann");
        assertThat(both.customers().rows().map(Customer::person)).containsExactly(0, 0, 1);
        assertThat(both.customers().rows().map(Customer::state)).containsExactly("SP", "AC", null);
    }

    @Test
    void rowOfWhichOnlyTheIdentifierIsKnownStaysSo() {
        CommerceData base = shop().order("o1").item("p1", 1, "1.00").build();
        CommerceData both = base.append(today().build());
        assertThat(both.products().rows().map(Product::name)).containsExactly(null, "Lamp");
    }

    @Test
    void snapshotStaysAsItIs() {
        CommerceData base = yesterday().build();
        Map<String, List<?>> before = ShopRows.of(base);
        CommerceData both = base.append(today().build());
        assertThat(both.orders().size()).isEqualTo(3);
        assertThat(ShopRows.of(base)).isEqualTo(before);
        assertThat(base.orders().id().find("o2")).isEmpty();
    }

    @Test
    void orderThatIsThereAlreadyIsRefused() {
        CommerceData base = yesterday().build();
        assertThatThrownBy(() ->
                        base.append(shop().order("o7").order("o1").by("eve").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("order 'o1' of the batch is row 0 of the orders already.\n"
                        + "Maybe the batch has been appended before, or overlaps with an earlier one: leave out the"
                        + " orders that orders().id().find(...) finds.");
        assertThat(ShopRows.of(base)).isEqualTo(ShopRows.of(yesterday().build()));
    }

    @Test
    void amountsOfAnotherKindAreRefused() {
        CommerceData base = yesterday().build();
        assertThatThrownBy(() -> base.append(shop().currency("EUR").order("o2").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the batch has amounts in EUR, the data set in BRL.\n"
                        + "Maybe convert the amounts, or keep a data set for each currency.");
        assertThatThrownBy(() -> base.append(shop().scale(3).order("o2").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the batch has amounts of 3 decimals, the data set of 2.\n"
                        + "Maybe load the batch with the moneyScale of the data set.");
    }

    @Test
    void buyersOfALogAreKnownByIdentifierAndCountry() throws IOException {
        CommerceData base = log("base", "1,17850,France", "2,17850,Spain", "3,,Spain", "4,12345,France");
        CommerceData batch =
                log("batch", "5,17850,Spain", "6,17850,Italy", "7,,Spain", "8,12345,France", "9,,", "10,777,Spain");

        CommerceData both = base.append(batch);

        assertThat(both.orders().rows().map(Order::customer)).containsExactly(0, 1, 2, 3, 1, 4, 5, 3, null, 6);
        assertThat(both.customers().rows().map(Customer::country))
                .containsExactly("France", "Spain", "Spain", "France", "Italy", "Spain", "Spain");
        assertThat(both.customers().rows().map(Customer::id))
                .containsExactly("17850", "17850", null, "12345", "17850", null, "777");
        assertThat(both.customers().rows().map(Customer::person)).containsExactly(0, 0, null, 1, 0, null, 2);
    }

    private CommerceData log(String name, String... orders) throws IOException {
        StringBuilder lines = new StringBuilder(
                "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
        for (String order : orders) {
            String[] parts = order.split(",", -1);
            lines.append(String.format("%s,85123A,VASE,6,12/1/2010 8:26,2.55,%s,%s%n", parts[0], parts[1], parts[2]));
        }
        Path file = folder.resolve(name + ".csv");
        Files.writeString(file, lines);
        return TransactionLog.of(file).load().data();
    }

    @Test
    void placeIsFoundByThePrefixWhereTheBatchHasNoPlaces() throws Exception {
        CommerceData base = Olist.of(base("olist")).load().data();
        Path copy = folder.resolve("olist");
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(base("olist"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file)
                        .replace("\"o", "\"x")
                        .replace("o1", "x1")
                        .replace("o2", "x2");
                text = text.replace("c1", "d1").replace("c2", "d2");
                boolean places = file.getFileName().toString().contains("geolocation");
                Files.writeString(
                        copy.resolve(file.getFileName().toString()),
                        places ? text.substring(0, text.indexOf('\n') + 1) : text);
            }
        }
        CommerceData both = base.append(Olist.of(copy).load().data());

        assertThat(both.places().size()).isEqualTo(base.places().size());
        assertThat(both.customers().rows().map(Customer::place)).containsExactly(0, 1, 0, 1);
    }

    private static Path base(String kind) throws Exception {
        return Path.of(AppendTest.class
                .getResource("/dev/vitrine/analytics/ingest/bad-input/base/" + kind)
                .toURI());
    }

    @Test
    void attributesAreThoseOfBoth() throws Exception {
        CommerceData hm = Hm.of(base("hm")).load().data();
        CommerceData plain = shop().currency(hm.currency())
                .scale(hm.moneyScale())
                .product("p1", "Vase", null, null)
                .order("o1")
                .by("ann")
                .item("p1", 1, "1.00")
                .build();

        CommerceData both = plain.append(hm);

        assertThat(both.products().attributes()).containsOnlyKeys("colour_group_name");
        assertThat(both.products().row(0).attributes()).isEmpty();
        assertThat(both.products().row(1).attributes()).containsEntry("colour_group_name", "Black");
        CommerceData other = hm.append(plain);
        assertThat(other.products().row(0).attributes()).containsEntry("colour_group_name", "Black");
        assertThat(other.products().row(other.products().size() - 1).attributes())
                .isEmpty();
    }

    @Test
    void provenanceNamesBothAndCountsTheBatches() {
        CommerceData base = from("a.zip", Map.of("seed", "1", "scale", "2"), "a.csv");
        CommerceData first = base.append(from("b.zip", Map.of("seed", "2", "scale", "2"), "b.csv"));
        CommerceData second = first.append(from("a.zip", Map.of("sheet", "7"), "a.csv"));

        assertThat(first.provenance().source()).isEqualTo("a.zip + b.zip");
        assertThat(first.provenance().libraryVersion()).isEqualTo(VitrineVersion.current());
        assertThat(first.provenance().parameters()).isEqualTo(Map.of("seed", "1 + 2", "scale", "2", "appended", "1"));
        assertThat(second.provenance().source()).isEqualTo("a.zip + b.zip");
        assertThat(second.provenance().parameters())
                .isEqualTo(Map.of("seed", "1 + 2", "scale", "2", "sheet", "7", "appended", "2"));
        assertThat(second.provenance().files()).extracting(SourceFile::name).containsExactly("a.csv", "b.csv", "a.csv");
    }

    private static CommerceData from(String source, Map<String, String> parameters, String file) {
        CommerceData data = shop().build();
        return new CommerceData(
                new Provenance(source, "0", parameters, List.of(new SourceFile(file, "0".repeat(64), 1, 1, 1, 0))),
                data.currency(),
                data.moneyScale(),
                data.persons(),
                data.customers(),
                data.orders(),
                data.items(),
                data.payments(),
                data.reviews(),
                data.products(),
                data.sellers(),
                data.places(),
                data.traffic(),
                data.mentions(),
                data.interactions());
    }
}
