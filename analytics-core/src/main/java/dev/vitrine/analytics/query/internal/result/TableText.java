package dev.vitrine.analytics.query.internal.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultProvenance;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.internal.json.JsonText;
import dev.vitrine.analytics.query.internal.json.ProvenanceWriter;
import dev.vitrine.analytics.query.internal.json.QueryWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Spells results. */
public final class TableText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Quotes texts that need it, and the empty text, which is not missing. */
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setNullString("")
            .get();

    private TableText() {}

    /** Writes CSV. */
    public static void writeCsv(ResultTable table, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSV);
        printer.printRecord(table.columns().stream().map(ResultColumn::name));
        for (int row = 0; row < table.size(); row++) {
            for (ResultColumn<?> column : table.columns()) {
                printer.print(column.isMissing(row) ? null : column.label(row));
            }
            printer.println();
        }
        printer.flush();
    }

    /** Writes Markdown. */
    public static void writeMarkdown(ResultTable table, Appendable out) throws IOException {
        List<ResultColumn<?>> columns = table.columns();
        for (ResultColumn<?> column : columns) {
            out.append("| ").append(escaped(column.name())).append(' ');
        }
        out.append("|\n");
        for (ResultColumn<?> column : columns) {
            out.append(isNumber(column) ? "| ---: " : "| --- ");
        }
        out.append("|\n");
        for (int row = 0; row < table.size(); row++) {
            for (ResultColumn<?> column : columns) {
                out.append("| ").append(escaped(column.label(row))).append(' ');
            }
            out.append("|\n");
        }
    }

    private static boolean isNumber(ResultColumn<?> column) {
        return Number.class.isAssignableFrom(column.javaType());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
    }

    /** Writes JSON: what surrounds the rows as a tree, the rows one by one. */
    public static void writeJson(ResultTable table, Appendable out) throws IOException {
        ObjectNode root = NODES.objectNode();
        addProvenance(root.putObject("provenance"), table.provenance());
        ArrayNode columns = root.putArray("columns");
        for (ResultColumn<?> column : table.columns()) {
            ObjectNode node = columns.addObject();
            node.put("name", column.name());
            node.put("type", column.javaType().getSimpleName());
            Unit unit = column.unit();
            if (unit != null) {
                node.put("unit", unit.name().toLowerCase(Locale.ROOT));
            }
        }
        String head = JsonText.pretty(root);
        out.append(head, 0, head.lastIndexOf("\n}")).append(",\n  \"rows\" : [");
        for (int row = 0; row < table.size(); row++) {
            ArrayNode cells = NODES.arrayNode();
            for (ResultColumn<?> column : table.columns()) {
                cells.add(cell(column, row));
            }
            out.append(row == 0 ? "\n    " : ",\n    ").append(JsonText.compact(cells));
        }
        out.append(table.size() == 0 ? "]\n}\n" : "\n  ]\n}\n");
    }

    /** Writes an array of objects, one in each line. */
    public static void writeJsonRows(ResultTable table, Appendable out) throws IOException {
        out.append('[');
        for (int row = 0; row < table.size(); row++) {
            ObjectNode cells = NODES.objectNode();
            for (ResultColumn<?> column : table.columns()) {
                cells.set(column.name(), cell(column, row));
            }
            out.append(row == 0 ? "\n" : ",\n").append(JsonText.compact(cells));
        }
        out.append(table.size() == 0 ? "]\n" : "\n]\n");
    }

    private static JsonNode cell(ResultColumn<?> column, int row) {
        if (column.isMissing(row)) {
            return NODES.nullNode();
        }
        return isNumber(column) && column.unit() != Unit.MONEY
                ? NODES.numberNode(new BigDecimal(column.label(row)))
                : NODES.textNode(column.label(row));
    }

    private static void addProvenance(ObjectNode node, ResultProvenance provenance) {
        ProvenanceWriter.write(node.putObject("source"), provenance.data());
        node.set("query", QueryWriter.tree(provenance.query()));
        node.put("engine", provenance.engine());
        node.put("libraryVersion", provenance.libraryVersion());
    }
}
