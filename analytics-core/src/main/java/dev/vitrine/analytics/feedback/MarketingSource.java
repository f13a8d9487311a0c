package dev.vitrine.analytics.feedback;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What marketing tables count. */
public enum MarketingSource {
    /** Social media mentions. */
    MENTIONS(MarketingDay::mentions),
    /** Pages viewed. */
    PAGE_VIEWS(MarketingDay::pageViews),
    /** Visitors, each day anew. */
    VISITORS(MarketingDay::visitors),
    /** Contacts with customer service. */
    CONTACTS(MarketingDay::contacts);

    @SuppressWarnings("ImmutableEnumChecker") // A reference to an accessor.
    private final Function<MarketingDay, @Nullable Long> amount;

    MarketingSource(Function<MarketingDay, @Nullable Long> amount) {
        this.amount = amount;
    }

    @Nullable
    Long of(MarketingDay day) {
        return amount.apply(day);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
