package dev.vitrine.analytics.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Spells tables of findings. */
final class FindingsText {
    private static final int DECIMALS = 4;
    private static final int DIGITS = 3;
    private static final double SMALL = 0.01;
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\n")
            .setNullString("")
            .get();

    private FindingsText() {}

    static <R extends Record> String csv(FindingsTable<R> table) {
        List<FindingsColumn> columns = table.columns();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(columns.stream().map(FindingsColumn::name));
            for (R row : table.rows()) {
                for (FindingsColumn column : columns) {
                    printer.print(FindingsColumn.text(column.cell(row)));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be written", e);
        }
        return text.toString();
    }

    static <R extends Record> String markdown(FindingsTable<R> table) {
        List<FindingsColumn> columns = table.columns();
        StringBuilder text = new StringBuilder();
        columns.forEach(column -> text.append("| ").append(column.name()).append(' '));
        text.append("|\n");
        columns.forEach(column -> text.append(column.isNumber() ? "| ---: " : "| --- "));
        text.append("|\n");
        for (R row : table.rows()) {
            columns.forEach(
                    column -> text.append("| ").append(shown(column, row)).append(' '));
            text.append("|\n");
        }
        return text.toString();
    }

    private static <R extends Record> String shown(FindingsColumn column, R row) {
        Object cell = column.cell(row);
        if (cell instanceof Double number) {
            return shown(number);
        }
        String text = FindingsColumn.text(cell);
        return text == null ? "" : escaped(text);
    }

    /** Small numbers keep three digits, for a p-value of 5.28E-69 is not 0. */
    private static String shown(double number) {
        BigDecimal exact = new BigDecimal(number);
        if (number != 0 && Math.abs(number) < SMALL) {
            return exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
                    .stripTrailingZeros()
                    .toString();
        }
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
    }

    static <R extends Record> ArrayNode json(FindingsTable<R> table) {
        List<FindingsColumn> columns = table.columns();
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (R row : table.rows()) {
            ObjectNode node = rows.addObject();
            columns.forEach(column -> put(node, column.name(), column.cell(row)));
        }
        return rows;
    }

    /** Amounts are texts, so that nobody reads them as binary fractions. */
    private static void put(ObjectNode node, String name, @Nullable Object cell) {
        String text = FindingsColumn.text(cell);
        if (cell instanceof Number && !(cell instanceof BigDecimal) && text != null) {
            node.put(name, new BigDecimal(text));
        } else {
            node.put(name, text);
        }
    }
}
