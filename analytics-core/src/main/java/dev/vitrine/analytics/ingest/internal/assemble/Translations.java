package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.load.Counted;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Puts the translated category beside the category of each product that does not have one of its own. */
final class Translations {

    private Translations() {}

    static void join(RawTable translations, RawTable products) {
        Map<String, String> byName = byName(translations);
        CategoryBuilder categories = products.words(Field.PRODUCT_CATEGORY);
        CategoryBuilder own = products.words(Field.PRODUCT_CATEGORY_TRANSLATED);
        CategoryBuilder translated = new CategoryBuilder();
        TreeSet<String> unknown = new TreeSet<>();
        long concerned = 0;
        for (int row = 0; row < products.size(); row++) {
            if (!own.isMissing(row)) {
                translated.addFrom(own, row);
                continue;
            }
            String translation = categories.isMissing(row) ? null : byName.get(categories.word(row));
            if (translation == null) {
                translated.addMissing();
            } else {
                translated.add(translation);
            }
            if (translation == null && !categories.isMissing(row)) {
                unknown.add(categories.word(row));
                concerned++;
            }
        }
        products.put(Field.PRODUCT_CATEGORY_TRANSLATED, translated);
        if (!unknown.isEmpty()) {
            translations
                    .log()
                    .warn(
                            IngestWarning.Kind.UNKNOWN_CATEGORY,
                            concerned,
                            "has no translation for " + Counted.some(unknown) + "; "
                                    + Counted.of(concerned, "product has", "products have") + " such a category");
        }
    }

    private static Map<String, String> byName(RawTable translations) {
        CategoryBuilder names = translations.words(Field.CATEGORY_NAME);
        CategoryBuilder words = translations.words(Field.CATEGORY_TRANSLATION);
        Map<String, String> byName = new HashMap<>();
        int repeated = 0;
        for (int row = 0; row < translations.size(); row++) {
            if (byName.putIfAbsent(names.word(row), words.word(row)) != null) {
                repeated++;
                translations
                        .log()
                        .quarantine(
                                translations.line(row),
                                translations.columnName(Field.CATEGORY_NAME),
                                names.word(row),
                                "is in an earlier line already. A key is unique.");
            }
        }
        if (repeated > 0) {
            translations
                    .log()
                    .warn(
                            IngestWarning.Kind.DUPLICATE_KEY,
                            repeated,
                            Counted.of(repeated, "row repeats", "rows repeat")
                                    + " the key of an earlier row; the first is kept");
        }
        return byName;
    }
}
