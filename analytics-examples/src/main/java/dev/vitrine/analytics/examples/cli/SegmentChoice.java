package dev.vitrine.analytics.examples.cli;

import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.rfm.RfmCustomer;
import dev.vitrine.analytics.rfm.RfmSegmentFigures;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --map} names: by which map customers are put into segments. */
public enum SegmentChoice {
    /** Three campaigns, by days of silence and the best of what was ordered and spent. */
    S3,
    /** Ten segments, by the scores of recency, frequency and monetary value. */
    TEN;

    /** Returns the name as the user writes it: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the segments, in the order of the map. */
    public List<RfmSegmentFigures> segments(Rfm rfm) {
        return this == S3 ? rfm.campaigns() : rfm.segments();
    }

    /** Returns the name of the segment that a customer is in. */
    public String segmentOf(RfmCustomer customer) {
        return this == S3 ? customer.campaign().label() : customer.segment();
    }

    /** Reads {@code s3} or {@code ten}. */
    public static final class Converter implements ITypeConverter<SegmentChoice> {

        /** For picocli. */
        public Converter() {}

        @Override
        public SegmentChoice convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "s3" -> S3;
                case "ten" -> TEN;
                default -> throw new TypeConversionException("'" + value + "' is not one of s3, ten.");
            };
        }
    }
}
