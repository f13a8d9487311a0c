package dev.vitrine.analytics.synthetic.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The phrase book as one writer would spell it. Immutable. */
final class Voice {
    private final List<Phrases> bought;
    private final List<Phrases> titles;
    private final List<Phrases> products;
    private final List<Phrases> closings;
    private final Phrases punctual;
    private final Phrases late;
    private final Phrases lost;

    Voice(List<String[]> book, List<Category> categories, UnaryOperator<String> spelling) {
        bought = categories.stream()
                .map(category ->
                        Phrases.of(book, "bought", text -> spelling.apply(text.replace("{}", category.noun()))))
                .toList();
        titles = tones(book, "title-", spelling);
        products = tones(book, "product-", spelling);
        closings = tones(book, "closing-", spelling);
        punctual = Phrases.of(book, "parcel-punctual", spelling);
        late = Phrases.of(book, "parcel-late", spelling);
        lost = Phrases.of(book, "parcel-lost", spelling);
    }

    private static List<Phrases> tones(List<String[]> book, String kind, UnaryOperator<String> spelling) {
        return Stream.of(Tone.values())
                .map(tone -> Phrases.of(book, kind + tone.word(), spelling))
                .toList();
    }

    Phrases bought(int category) {
        return bought.get(category);
    }

    Phrases title(Tone tone) {
        return titles.get(tone.number());
    }

    Phrases product(Tone tone) {
        return products.get(tone.number());
    }

    Phrases closing(Tone tone) {
        return closings.get(tone.number());
    }

    Phrases punctual() {
        return punctual;
    }

    Phrases late() {
        return late;
    }

    Phrases lost() {
        return lost;
    }
}
