package dev.vitrine.analytics.ingest.internal.document;

import dev.vitrine.analytics.internal.text.NearestName;
import dev.vitrine.analytics.model.OrderStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Statuses that a document gives to orders: any word may be one, but not one that is a familiar word misspelled. */
final class StatusWords {
    private static final List<String> FAMILIAR = Arrays.stream(OrderStatus.values())
            .filter(status -> status != OrderStatus.UNKNOWN)
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    private StatusWords() {}

    /** Returns the statuses that an object of the document gives to other words. */
    static Map<String, String> checked(DocumentNode node, String key) {
        Map<String, String> statuses = node.texts(key);
        statuses.forEach((word, status) -> check(node.get(key).get(word), status));
        return statuses;
    }

    static String checkedText(DocumentNode node, String key, String otherwise) {
        if (node.has(key)) {
            check(node.get(key), node.get(key).text());
        }
        return node.text(key, otherwise);
    }

    private static void check(DocumentNode node, String status) {
        String hint = NearestName.hint(status, FAMILIAR);
        if (OrderStatus.ofWord(status) == OrderStatus.UNKNOWN && !hint.isEmpty()) {
            throw node.wrong("'" + status + "' is no status with a meaning; those are " + FAMILIAR + "." + hint);
        }
    }
}
