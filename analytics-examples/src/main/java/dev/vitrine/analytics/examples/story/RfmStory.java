package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.examples.cli.SegmentChoice;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.rfm.RfmCut;
import dev.vitrine.analytics.rfm.RfmMeasure;
import dev.vitrine.analytics.rfm.RfmSegmentFigures;
import java.io.PrintWriter;
import java.util.stream.Stream;

/** Tells in the terminal who the customers are. */
public final class RfmStory {
    private final Shop shop;
    private final Rfm rfm;
    private final SegmentChoice map;

    private RfmStory(Shop shop, Rfm rfm, SegmentChoice map) {
        this.shop = shop;
        this.rfm = rfm;
        this.map = map;
    }

    /** Returns the story of a shop's customers. */
    public static RfmStory of(Shop shop, Rfm rfm, SegmentChoice map) {
        return new RfmStory(shop, rfm, map);
    }

    /** Prints the story; the same text on every run. */
    public void tell(PrintWriter out) {
        Page page = new Page(out);
        Numbers numbers = new Numbers(shop.data().moneyScale());
        page.title("Vitrine " + VitrineVersion.current() + ": customers of " + shop.name()
                + (rfm.summary().asOf() == null
                        ? ""
                        : ", as of " + rfm.summary().asOf()));
        page.chapter("Segments");
        page.table(segments(numbers));
        if (map == SegmentChoice.TEN && rfm.size() > 0) {
            page.chapter("Where the scores begin");
            page.table(cuts(numbers));
            page.paragraph("A score is for those who do better: fewer days, more orders, more money.");
        }
        page.emptyLine();
        page.paragraph(
                "Only valid sales count: completed or delivered orders of a known person, lines with a quantity and a"
                        + " price above zero. Spent is their goods and freight.");
        rfm.notes().forEach(note -> page.paragraph("* " + note));
    }

    private TextTable segments(Numbers numbers) {
        TextTable table = new TextTable(
                "lrrrrrrr", "Segment", "Customers", "Share", "Spent", "Share", "Median days", "orders", "spent");
        for (RfmSegmentFigures segment : map.segments(rfm)) {
            table.row(
                    segment.segment(),
                    numbers.count(segment.customers()),
                    numbers.share(segment.customers(), rfm.size()),
                    numbers.money(segment.monetary()),
                    numbers.share(segment.monetaryShare()),
                    numbers.exact(segment.medianRecencyDays()),
                    numbers.exact(segment.medianFrequency()),
                    numbers.money(segment.medianMonetary()));
        }
        table.row(
                "All",
                numbers.count(rfm.size()),
                "",
                numbers.money(rfm.summary().monetary()),
                "",
                "",
                "",
                "");
        return table;
    }

    private TextTable cuts(Numbers numbers) {
        TextTable table = new TextTable("lrrrr", "Better than", "2", "3", "4", "5");
        for (RfmMeasure measure : RfmMeasure.values()) {
            Stream<String> values = rfm.cuts().stream()
                    .filter(cut -> cut.measure() == measure)
                    .map(RfmCut::value)
                    .map(numbers::exact);
            table.row(Stream.concat(Stream.of(measure.word()), values).toArray(String[]::new));
        }
        return table;
    }
}
