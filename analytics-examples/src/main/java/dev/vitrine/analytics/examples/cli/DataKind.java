package dev.vitrine.analytics.examples.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --kind} names: a data layout that the examples know, or a file that maps the user's own columns. */
public sealed interface DataKind {

    /** A layout that the examples know by name. */
    enum Known implements DataKind {
        /** The Olist marketplace: nine CSV files. */
        OLIST,
        /** A log of invoice lines in one file, such as UCI Online Retail. */
        LOG,
        /** H&amp;M transactions, customers and articles. */
        HM,
        /** A small retailer: customers, products and orders, one file each. */
        RETAIL;

        /** Returns the name as the user writes it: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The user's own layout.
     *
     * @param file a JSON file that says which column means what
     */
    record Mapping(Path file) implements DataKind {}

    /** Reads {@code olist}, {@code log}, {@code hm}, {@code retail} or a path that ends in {@code .json}. */
    final class Converter implements ITypeConverter<DataKind> {

        /** For picocli. */
        public Converter() {}

        @Override
        public DataKind convert(String value) {
            String word = value.toLowerCase(Locale.ROOT);
            Optional<Known> known = Arrays.stream(Known.values())
                    .filter(k -> k.word().equals(word))
                    .findFirst();
            if (known.isPresent()) {
                return known.get();
            }
            if (word.endsWith(".json")) {
                return new Mapping(Path.of(value));
            }
            String allowed = Arrays.stream(Known.values()).map(Known::word).collect(Collectors.joining(", "));
            throw new TypeConversionException(
                    "'" + value + "' is not one of " + allowed + ", nor the path of a mapping (*.json).");
        }
    }
}
