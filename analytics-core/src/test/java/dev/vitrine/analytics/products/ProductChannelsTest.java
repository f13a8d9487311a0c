package dev.vitrine.analytics.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.ingest.CsvMapping;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductChannelsTest {

    @TempDir
    private Path folder;

    private MemoryEngine shop(String lines) throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), """
                {"tables": {"lines": {"file": "sales.csv", "fields": {"order": "no", "purchasedAt": "day",
                  "channel": "channel", "product": "sku", "quantity": "units", "unitPrice": "price"}}}}
                """);
        Files.writeString(folder.resolve("sales.csv"), "no,day,channel,sku,units,price\n" + lines);
        return MemoryEngine.of(CsvMapping.of(mapping).load().data());
    }

    @Test
    void productsAreSplitByChannel() throws IOException {
        ProductChannels found = ProductChannels.analysis().run(shop("""
                1,2020-01-01,web,vase,3,10.00
                2,2020-01-02,store,vase,1,10.00
                3,2020-01-03,store,lamp,1,20.00
                4,2020-01-04,,lamp,1,20.00
                """));
        assertThat(found.channels())
                .extracting(channel ->
                        channel.channel() + " " + channel.lines() + " " + channel.revenue() + " " + channel.share())
                .containsExactly("store 2 30.00 0.5", "web 1 30.00 0.5");
        assertThat(found.products())
                .extracting(one -> one.productId() + " " + one.channel() + " " + one.units() + " " + one.share() + " "
                        + one.shopShare())
                .containsExactly("vase web 3 0.75 0.5", "vase store 1 0.25 0.5", "lamp store 1 1.0 0.5");
        assertThat(found.notes()).containsExactly("Lines of orders without a channel, and left out: 1.");
        assertThat(found.tables()).hasSize(2);
    }

    @Test
    void onlyTheBestSellersAreToldAsOfADay() throws IOException {
        ProductChannels found = ProductChannels.analysis()
                .withLimit(1)
                .counting(SalesScope.ALL)
                .asOf(LocalDate.parse("2020-01-02"))
                .run(shop("""
                        1,2020-01-01,web,vase,3,10.00
                        2,2020-01-02,store,lamp,4,10.00
                        3,2020-01-03,store,vase,9,10.00
                        """));
        assertThat(found.products()).extracting(ProductChannel::productId).containsExactly("lamp");
    }

    @Test
    void dataWithoutChannelsSaySo() throws IOException {
        ProductChannels found = ProductChannels.analysis().run(shop("1,2020-01-01,,vase,3,10.00\n"));
        assertThat(found.products()).isEmpty();
        assertThat(found.notes()).containsExactly("The data name no sales channel.");
    }
}
