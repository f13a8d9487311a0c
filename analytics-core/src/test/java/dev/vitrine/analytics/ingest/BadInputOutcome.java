package dev.vitrine.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.TableText;
import dev.vitrine.analytics.model.CommerceData;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Loads a shop and tells in lines of text what came of it. */
final class BadInputOutcome {

    private BadInputOutcome() {}

    static ShopLoader loader(String kind, Path path) {
        return switch (kind) {
            case "olist" -> Olist.of(path);
            case "log" -> TransactionLog.of(path);
            case "hm" -> Hm.of(path);
            case "retail" -> Retail.of(path);
            default -> throw new IllegalArgumentException("no such loader: " + kind);
        };
    }

    /**
     * Loads; an error is one line with its message, else there is a line for each file of interest and for each thing
     * that the report says, and one for each column to show.
     *
     * @param root what to call {@code <folder>} in messages
     * @param show columns such as {@code orders.id}
     */
    static String of(ShopLoader loader, IngestOptions options, Path root, Set<String> files, List<String> show) {
        LoadedShop shop;
        try {
            shop = loader.load(options);
        } catch (IngestException e) {
            return "error: " + shortened(withoutRemedy(String.valueOf(e.getMessage())), root) + "\n";
        }
        StringBuilder lines = new StringBuilder();
        Set<String> interesting = new TreeSet<>(files);
        for (FileReport file : shop.report().files()) {
            assertThat(file.rowsRead()).isEqualTo(file.rowsKept() + file.rowsQuarantined());
            if (file.rowsQuarantined() + file.valuesBlanked() > 0) {
                interesting.add(file.file());
            }
        }
        requireRowsKept(shop);
        for (FileReport file : shop.report().files()) {
            if (interesting.contains(file.file())) {
                lines.append(file.file() + ": read " + file.rowsRead() + ", kept " + file.rowsKept() + ", quarantined "
                        + file.rowsQuarantined() + ", blanked " + file.valuesBlanked() + "\n");
                file.quarantined().forEach(row -> lines.append("quarantined " + row + "\n"));
                file.blanked().forEach(value -> lines.append("blanked " + value + "\n"));
            }
        }
        shop.report().warnings().forEach(warning -> lines.append("warning " + warning.kind() + " " + warning + "\n"));
        show.forEach(column -> lines.append(column + " = " + TableText.values(shop.data(), column) + "\n"));
        return lines.toString();
    }

    /** Facts are neither made up nor lost: a kept row is a row of the table. */
    private static void requireRowsKept(LoadedShop shop) {
        CommerceData data = shop.data();
        for (FileReport file : shop.report().files()) {
            switch (file.table()) {
                case "orders" -> assertThat(data.orders().size()).isEqualTo((int) file.rowsKept());
                case "items", "lines" -> assertThat(data.items().size()).isEqualTo((int) file.rowsKept());
                case "payments" -> assertThat(data.payments().size()).isEqualTo((int) file.rowsKept());
                case "reviews" -> assertThat(data.reviews().size()).isEqualTo((int) file.rowsKept());
                default -> {}
            }
        }
    }

    /** The way out is the same for every bad row, so the cases do without; {@code IngestTypesTest} has it. */
    private static String withoutRemedy(String message) {
        return message.replace(" Maybe leave bad rows out with BadRowPolicy.SKIP_ROW.", "");
    }

    private static String shortened(String message, Path root) {
        return message.replace(root.toString(), "<folder>")
                .replace(Path.of("").toAbsolutePath().toString(), "<here>");
    }
}
