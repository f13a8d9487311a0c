package dev.vitrine.analytics.ingest.internal.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a field comes from and how it is spelled there.
 *
 * @param field the field
 * @param columns names of the column, the first that the header has counts; none for a field that is always the default
 * @param format pattern of a date, as in {@link java.time.format.DateTimeFormatter}; null for ISO 8601
 * @param defaultText what an empty cell stands for; null for missing
 * @param values words of the source and what they mean; others stay as they are
 * @param decimal decimal mark of numbers
 * @param traits what else is special
 */
public record FieldMapping(
        Field field,
        List<String> columns,
        @Nullable String format,
        @Nullable String defaultText,
        Map<String, String> values,
        char decimal,
        List<Trait> traits) {

    /** Peculiarities of a source's columns. */
    public enum Trait {
        /** The header may lack the column. */
        OPTIONAL_COLUMN,
        /** Amounts may be negative. */
        NEGATIVE_ALLOWED,
        /** Identifiers went through a floating point column: {@code 17850.0} is 17850. */
        DECIMAL_ZERO_DROPPED,
        /** Dates may be spelled after ISO 8601 as well as after the format. */
        ISO_DATES_TOO
    }

    public FieldMapping {
        columns = List.copyOf(columns);
        values = Map.copyOf(values);
        traits = List.copyOf(traits);
    }

    /** Maps a field to a column spelled the usual way. */
    public static FieldMapping of(Field field, String... columns) {
        return new FieldMapping(field, List.of(columns), null, null, Map.of(), '.', List.of());
    }

    public FieldMapping withFormat(String pattern) {
        return new FieldMapping(field, columns, pattern, defaultText, values, decimal, traits);
    }

    public FieldMapping withDefault(String text) {
        return new FieldMapping(field, columns, format, text, values, decimal, traits);
    }

    public FieldMapping with(Trait... special) {
        return new FieldMapping(field, columns, format, defaultText, values, decimal, List.of(special));
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
