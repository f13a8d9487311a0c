package dev.vitrine.analytics.examples.output;

import dev.vitrine.analytics.examples.cli.SegmentChoice;
import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.rfm.RfmCustomer;
import dev.vitrine.analytics.rfm.RfmSegmentFigures;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Customers and segments as {@code customers.csv} and {@code segments.csv}. */
public final class RfmFiles {

    private RfmFiles() {}

    /**
     * Writes both files, or none.
     *
     * @return how many files were written
     * @throws IOException if a file can't be written
     */
    public static int write(Rfm rfm, SegmentChoice map, ResultFolder folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("customers.csv", customers(rfm, map));
        texts.put("segments.csv", segments(map.segments(rfm)));
        folder.write(texts);
        return texts.size();
    }

    private static String customers(Rfm rfm, SegmentChoice map) throws IOException {
        CsvText csv = new CsvText("person", "recencyDays", "frequency", "monetary", "r", "f", "m", "segment");
        for (int i = 0; i < rfm.size(); i++) {
            RfmCustomer customer = rfm.customer(i);
            csv.row(
                    customer.person(),
                    customer.recencyDays(),
                    customer.frequency(),
                    customer.monetary().toPlainString(),
                    customer.r(),
                    customer.f(),
                    customer.m(),
                    map.segmentOf(customer));
        }
        return csv.toString();
    }

    private static String segments(List<RfmSegmentFigures> segments) throws IOException {
        CsvText csv = new CsvText("segment", "customers", "revenue", "share");
        for (RfmSegmentFigures segment : segments) {
            csv.row(
                    segment.segment(),
                    segment.customers(),
                    segment.monetary().toPlainString(),
                    segment.monetaryShare());
        }
        return csv.toString();
    }
}
