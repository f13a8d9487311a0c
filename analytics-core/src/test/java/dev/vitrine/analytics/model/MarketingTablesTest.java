package dev.vitrine.analytics.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marketing tables of files made here, so that they are tested on a machine without the real data. */
class MarketingTablesTest {
    private static CommerceData data;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        Path shop = folder.resolve("shop");
        SyntheticShop.builder().orders(5).build().write(shop);
        Path marketing = Files.createDirectory(folder.resolve("marketing"));
        Files.writeString(marketing.resolve("ecommerce_traffic.csv"), """
                date,page_views,unique_visitors,average_session_duration,bounce_rate
                2024-01-01,300,200,00:06:19,0.44
                2024-01-02,,,,
                """);
        Files.writeString(marketing.resolve("social_media_mentions.csv"), """
                date,platform,mentions
                2024-04-06,Instagram,779
                """);
        Files.writeString(marketing.resolve("customer_interactions.csv"), """
                interaction_id,customer_name,interaction_type,interaction_date,interaction_channel,feedback_score
                1,Ann Lee,Product Inquiry,2022-03-12,Phone,9
                """);
        data = Olist.of(shop).withMarketing(marketing).load().data();
    }

    @Test
    void trafficDayCountsViewsAndMeasuresSessionsInSeconds() {
        assertThat(data.traffic().row(0))
                .isEqualTo(new TrafficDay(0, LocalDate.of(2024, 1, 1).atStartOfDay(), 300, 200, 379, 0.44));
    }

    @Test
    void trafficOfADayWithoutFiguresIsMissing() {
        assertThat(data.traffic().row(1))
                .isEqualTo(new TrafficDay(1, LocalDate.of(2024, 1, 2).atStartOfDay(), null, null, null, null));
    }

    @Test
    void mentionsAreByDayAndPlatform() {
        assertThat(data.mentions().rows())
                .containsExactly(new Mention(0, LocalDate.of(2024, 4, 6).atStartOfDay(), "Instagram", 779));
    }

    @Test
    void interactionTellsWhoAskedWhatWhereAndHowContent() {
        assertThat(data.interactions().rows())
                .containsExactly(new Interaction(
                        0,
                        "1",
                        "Ann Lee",
                        "Product Inquiry",
                        LocalDate.of(2022, 3, 12).atStartOfDay(),
                        "Phone",
                        9));
    }
}
