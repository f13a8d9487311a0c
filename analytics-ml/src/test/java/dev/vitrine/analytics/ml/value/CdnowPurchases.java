package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.fixture.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The purchases of CDNOW's buyers of early 1997, where this machine has them. */
public final class CdnowPurchases {

    private CdnowPurchases() {}

    /** Returns the tenth of the buyers that papers use. */
    public static PurchaseHistories sample() throws IOException {
        return read("cdnow/CDNOW_sample.txt", 1);
    }

    /** Returns all buyers. */
    public static PurchaseHistories master() throws IOException {
        return read("cdnow/CDNOW_master.txt", 0);
    }

    private static PurchaseHistories read(String name, int customerAt) throws IOException {
        Map<String, List<Purchase>> purchases = new TreeMap<>();
        for (String line : Files.readAllLines(RealData.require(name))) {
            String[] words = line.strip().split(" +", -1);
            if (words[customerAt].matches("[0-9]+")) {
                purchases
                        .computeIfAbsent(words[customerAt], customer -> new ArrayList<>())
                        .add(new Purchase(
                                LocalDate.parse(words[customerAt + 1], DateTimeFormatter.BASIC_ISO_DATE),
                                1,
                                1,
                                Long.parseLong(words[customerAt + 2]),
                                Double.parseDouble(words[customerAt + 3])));
            }
        }
        List<PurchaseHistory> histories = new ArrayList<>();
        purchases.forEach((customer, bought) -> histories.add(new PurchaseHistory(customer, bought, List.of())));
        return PurchaseHistories.of("buyers of CDNOW", LocalDate.of(1998, 7, 1), histories);
    }
}
