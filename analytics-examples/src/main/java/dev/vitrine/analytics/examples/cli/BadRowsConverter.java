package dev.vitrine.analytics.examples.cli;

import dev.vitrine.analytics.ingest.BadRowPolicy;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --bad-rows}: {@code reject}, {@code skip} or {@code missing}. */
public final class BadRowsConverter implements ITypeConverter<BadRowPolicy> {

    /** For picocli. */
    public BadRowsConverter() {}

    @Override
    public BadRowPolicy convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "reject" -> BadRowPolicy.REJECT_FILE;
            case "skip" -> BadRowPolicy.SKIP_ROW;
            case "missing" -> BadRowPolicy.KEEP_AS_MISSING;
            default -> throw new TypeConversionException("'" + value + "' is not one of reject, skip, missing.");
        };
    }
}
