package dev.vitrine.analytics.synthetic.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Composes the texts of reviews from the phrase book.
 *
 * <p>A message is about the purchase, the product, the parcel and what the customer concludes, in this order; each part
 * but one may be left out. The score chooses the tone, lateness the words about the parcel. A writer keeps to one
 * spelling: careful, lower case, lower case without accents, or capitals. Immutable.
 */
final class ReviewWords {
    private static final AliasTable SPELLINGS = new AliasTable(70, 15, 12, 3);
    private static final byte[][] SEPARATORS = {
        ascii(". "), ascii(". "), ascii(". "), ascii(", "), ascii("! "), ascii(".\n")
    };
    private static final byte[][] ENDINGS = {ascii(""), ascii("."), ascii("."), ascii("!")};
    private static final int BOUGHT = 180_000;
    private static final int PRODUCT = 620_000;
    private static final int CLOSING = 350_000;

    private final Voice[] voices;

    /** The phrase book in one spelling; good, fair and bad words are numbered 0, 1 and 2. */
    private record Voice(
            Phrases[] bought,
            Phrases[] titles,
            Phrases[] products,
            Phrases[] closings,
            Phrases[] parcels,
            Phrases lost) {

        static Voice of(List<String[]> book, List<Category> categories, UnaryOperator<String> spelling) {
            return new Voice(
                    categories.stream()
                            .map(category -> Phrases.of(
                                    book, "bought", text -> spelling.apply(text.replace("{}", category.noun()))))
                            .toArray(Phrases[]::new),
                    tones(book, "title-", spelling),
                    tones(book, "product-", spelling),
                    tones(book, "closing-", spelling),
                    new Phrases[] {
                        Phrases.of(book, "parcel-punctual", spelling), Phrases.of(book, "parcel-late", spelling)
                    },
                    Phrases.of(book, "parcel-lost", spelling));
        }

        private static Phrases[] tones(List<String[]> book, String kind, UnaryOperator<String> spelling) {
            return Arrays.stream(new String[] {"good", "fair", "bad"})
                    .map(tone -> Phrases.of(book, kind + tone, spelling))
                    .toArray(Phrases[]::new);
        }
    }

    ReviewWords(List<Category> categories) {
        List<String[]> book = ResourceLines.read("phrases.txt", "\t");
        voices = new Voice[] {
            Voice.of(book, categories, UnaryOperator.identity()),
            Voice.of(book, categories, text -> text.toLowerCase(Locale.ROOT)),
            Voice.of(book, categories, text -> withoutAccents(text.toLowerCase(Locale.ROOT))),
            Voice.of(book, categories, text -> text.toUpperCase(Locale.ROOT))
        };
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    void title(ReviewDraft review, SplitMix random) {
        Voice voice = voices[SPELLINGS.draw(random)];
        review.title.append(voice.titles[tone(review.score)].draw(random));
    }

    void message(ReviewDraft review, OrderDraft order, int category, SplitMix random) {
        Voice voice = voices[SPELLINGS.draw(random)];
        int tone = tone(review.score);
        Utf8Text message = review.message;
        if (random.chance(BOUGHT)) {
            add(message, voice.bought[category], random);
        }
        if (!order.isDelivered()) {
            add(message, voice.lost, random);
        } else {
            // Who complains about a late parcel complains about it first of all.
            boolean late = order.isLate() && tone > 0;
            boolean aboutProduct = !late && random.chance(PRODUCT);
            if (aboutProduct) {
                add(message, voice.products[tone], random);
            }
            if (late || tone == 0 && (!aboutProduct || random.chance(PRODUCT))) {
                add(message, voice.parcels[late ? 1 : 0], random);
            }
        }
        if (message.isEmpty() || random.chance(CLOSING)) {
            add(message, voice.closings[tone], random);
        }
        message.append(ENDINGS[random.below(ENDINGS.length)]);
    }

    private static void add(Utf8Text message, Phrases phrases, SplitMix random) {
        if (!message.isEmpty()) {
            message.append(SEPARATORS[random.below(SEPARATORS.length)]);
        }
        message.append(phrases.draw(random));
    }

    private static int tone(int score) {
        return score >= 4 ? 0 : score == 3 ? 1 : 2;
    }
}
