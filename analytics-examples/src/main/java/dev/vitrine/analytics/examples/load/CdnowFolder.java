package dev.vitrine.analytics.examples.load;

import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.ml.value.Purchase;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.PurchaseHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The purchases of those who first bought at CDNOW in the first quarter of 1997, up to June 1998, as published by P. S. Fader
 * and B. G. S. Hardie: {@code CDNOW_master.txt} and the tenth of it that papers use, {@code CDNOW_sample.txt}.
 *
 * <p>Words separated by spaces: customer, day, number of CDs, dollars; the sample has its own customer number second.
 */
public final class CdnowFolder {
    private static final LocalDate AFTER_THE_LAST_DAY = LocalDate.of(1998, 7, 1);
    private static final String MASTER = "CDNOW_master.txt";
    private static final String SAMPLE = "CDNOW_sample.txt";

    private final Path folder;

    private CdnowFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Names the folder.
     *
     * @throws UsageException if one of the files is not there
     */
    public static CdnowFolder at(Path folder) {
        for (String name : List.of(MASTER, SAMPLE)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new UsageException("--cdnow: '" + folder + "' has no file " + name + ".");
            }
        }
        return new CdnowFolder(folder);
    }

    /** Returns all customers. */
    public PurchaseHistories master() throws IOException {
        return histories("buyers of CDNOW", MASTER, 0);
    }

    /** Returns every tenth customer. */
    public PurchaseHistories sample() throws IOException {
        return histories("buyers of CDNOW, the 1/10 sample", SAMPLE, 1);
    }

    private PurchaseHistories histories(String description, String name, int customerAt) throws IOException {
        Map<String, List<Purchase>> purchases = new TreeMap<>();
        List<String> lines = Files.readAllLines(folder.resolve(name));
        for (int line = 0; line < lines.size(); line++) {
            String[] words = lines.get(line).strip().split(" +", -1);
            if (words.length == 1 || (line == 0 && !words[customerAt].matches("[0-9]+"))) {
                continue;
            }
            try {
                purchases
                        .computeIfAbsent(words[customerAt], customer -> new ArrayList<>())
                        .add(purchase(words, customerAt + 1));
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(
                        folder.resolve(name) + ", line " + (line + 1) + ": '" + lines.get(line)
                                + "' is no purchase; expected customer, day, CDs and dollars.",
                        e);
            }
        }
        List<PurchaseHistory> histories = new ArrayList<>();
        purchases.forEach((customer, bought) -> histories.add(new PurchaseHistory(customer, bought, List.of())));
        return PurchaseHistories.of(description, AFTER_THE_LAST_DAY, histories);
    }

    private static Purchase purchase(String[] words, int at) {
        return new Purchase(
                LocalDate.parse(words[at], DateTimeFormatter.BASIC_ISO_DATE),
                1,
                1,
                Long.parseLong(words[at + 1]),
                Double.parseDouble(words[at + 2]));
    }
}
