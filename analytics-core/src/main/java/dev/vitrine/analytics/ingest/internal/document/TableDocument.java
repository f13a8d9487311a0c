package dev.vitrine.analytics.ingest.internal.document;

import dev.vitrine.analytics.ingest.internal.field.FieldSinks;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping.Trait;
import dev.vitrine.analytics.ingest.internal.schema.FieldType;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping.Absence;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping.OtherColumns;
import dev.vitrine.analytics.internal.text.NearestName;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the part of a mapping document that is about one table. */
final class TableDocument {
    private static final List<String> KEYS =
            List.of("file", "delimiter", "charset", "optional", "otherColumns", "ignore", "fields");
    private static final List<String> FIELD_KEYS =
            List.of("column", "format", "default", "values", "decimal", "optional", "allowNegative", "dropDecimalZero");

    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16", "ISO-8859-1", "windows-1252");

    private TableDocument() {}

    static TableMapping read(TableKind kind, DocumentNode node) {
        node.object(KEYS);
        DocumentNode fields = node.get("fields");
        fields.object(kind.fields().stream().map(Field::key).toList());
        List<FieldMapping> mapped = new ArrayList<>();
        for (Field field : kind.fields()) {
            if (fields.has(field.key())) {
                mapped.add(field(field, fields.get(field.key())));
            } else if (field.isRequired()) {
                throw fields.wrong("lacks '" + field.key() + "', which every row of " + kind.key() + " needs.");
            } else if (field == Field.ITEM_QUANTITY || field == Field.LINE_QUANTITY) {
                mapped.add(FieldMapping.of(field).withDefault("1"));
            }
        }
        return new TableMapping(
                kind,
                List.of(node.get("file").text()),
                node.flag("optional") ? Absence.WARNING : Absence.ERROR,
                delimiter(node),
                charset(node),
                mapped,
                OtherColumns.valueOf(node.choice("otherColumns", List.of("warn", "attributes"))
                        .toUpperCase(Locale.ROOT)),
                node.list("ignore"));
    }

    private static char delimiter(DocumentNode node) {
        char delimiter = node.character("delimiter", ',');
        if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
            throw node.get("delimiter").wrong("must not be a quote or the end of a line. Maybe ';'.");
        }
        return delimiter;
    }

    private static Charset charset(DocumentNode node) {
        String name = node.text("charset", "UTF-8");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            String hint = NearestName.hint(name, CHARSETS);
            throw node.get("charset")
                    .wrong("there is no character encoding '" + name + "'."
                            + (hint.isEmpty() ? " Maybe one of " + CHARSETS + "." : hint));
        }
    }

    private static FieldMapping field(Field field, DocumentNode node) {
        if (node.isText()) {
            return FieldMapping.of(field, node.text());
        }
        if (!node.isObject()) {
            throw node.wrong(
                    "must be the name of a column, or an object such as {\"column\": \"name\"}, not " + node + ".");
        }
        node.object(FIELD_KEYS);
        String column = node.findText("column");
        String constant = node.findText("default");
        if (column == null && constant == null) {
            throw node.wrong("needs a 'column', or a 'default' that holds for every row.");
        }
        return new FieldMapping(
                field,
                column == null ? List.of() : List.of(column),
                format(field, node),
                constant,
                values(field, node),
                decimal(field, node),
                traits(field, node));
    }

    private static @Nullable String format(Field field, DocumentNode node) {
        String format = node.findText("format");
        if (format != null) {
            requireType(node, "format", field, field.type() == FieldType.DATE_TIME, "dates");
            try {
                FieldSinks.checkFormat(format);
            } catch (IllegalArgumentException e) {
                throw node.get("format")
                        .wrong("is not a date pattern: " + e.getMessage() + ". Maybe dd/MM/yyyy HH:mm.");
            }
            String meant = DatePattern.meant(format);
            if (!meant.equals(format)) {
                throw node.get("format")
                        .wrong("'" + format + "' has letters that mean something else: yyyy is the year, MM the month,"
                                + " dd the day, HH the hour, mm the minute. Maybe '" + meant + "'.");
            }
        }
        return format;
    }

    private static Map<String, String> values(Field field, DocumentNode node) {
        if (node.has("values")) {
            requireType(node, "values", field, field.type() == FieldType.CATEGORY, "categories");
        }
        if (field == Field.ORDER_STATUS || field == Field.LINE_STATUS) {
            return StatusWords.checked(node, "values");
        }
        return node.texts("values");
    }

    private static char decimal(Field field, DocumentNode node) {
        if (!node.has("decimal")) {
            return '.';
        }
        boolean number = field.type() == FieldType.MONEY || field.type() == FieldType.DOUBLE;
        requireType(node, "decimal", field, number, "amounts and measurements");
        DocumentNode mark = node.get("decimal");
        if (!mark.isText()) {
            throw mark.wrong("is the decimal mark, \".\" or \",\", not " + mark
                    + ". Maybe you mean 'moneyScale' of the whole document, the number of decimals.");
        }
        String text = mark.text();
        if (!text.equals(".") && !text.equals(",")) {
            throw mark.wrong("is the decimal mark: it must be '.' or ',', not '" + text + "'.");
        }
        return text.charAt(0);
    }

    private static List<Trait> traits(Field field, DocumentNode node) {
        List<Trait> traits = new ArrayList<>();
        if (node.flag("optional")) {
            if (field.isRequired() && !node.has("default")) {
                throw node.get("optional")
                        .wrong("every row of " + field.table().key() + " needs '" + field.key()
                                + "', so its column must be there.");
            }
            traits.add(Trait.OPTIONAL_COLUMN);
        }
        if (node.flag("allowNegative")) {
            requireType(node, "allowNegative", field, field.type() == FieldType.MONEY, "amounts");
            traits.add(Trait.NEGATIVE_ALLOWED);
        }
        if (node.flag("dropDecimalZero")) {
            requireType(node, "dropDecimalZero", field, field.type() == FieldType.ID, "identifiers");
            traits.add(Trait.DECIMAL_ZERO_DROPPED);
        }
        return traits;
    }

    private static void requireType(DocumentNode node, String key, Field field, boolean fits, String what) {
        if (!fits) {
            throw node.get(key)
                    .wrong("is for " + what + "; " + field.key() + " is "
                            + field.type().description() + ".");
        }
    }
}
