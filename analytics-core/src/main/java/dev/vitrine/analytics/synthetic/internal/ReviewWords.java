package dev.vitrine.analytics.synthetic.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Composes the texts of reviews from the phrase book.
 *
 * <p>A message is about the purchase, the product, the parcel and what the customer concludes, in this order; each part
 * but one may be left out. The score chooses the tone, lateness the words about the parcel. A writer keeps to one
 * spelling: careful, lower case, lower case without accents, or capitals. Immutable.
 */
final class ReviewWords {
    private static final AliasTable SPELLINGS = new AliasTable(70, 15, 12, 3);
    private static final List<byte[]> SEPARATORS = utf8(". ", ". ", ". ", ", ", "! ", ".\n");
    private static final List<byte[]> ENDINGS = utf8("", ".", ".", "!");
    private static final int BOUGHT = 180_000;
    private static final int PRODUCT = 620_000;
    private static final int CLOSING = 350_000;

    private final List<Voice> voices;

    ReviewWords(List<Category> categories) {
        List<String[]> book = ResourceLines.read("phrases.txt", "\t");
        voices = List.of(
                new Voice(book, categories, text -> text),
                new Voice(book, categories, text -> text.toLowerCase(Locale.ROOT)),
                new Voice(book, categories, text -> withoutAccents(text.toLowerCase(Locale.ROOT))),
                new Voice(book, categories, text -> text.toUpperCase(Locale.ROOT)));
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
    }

    private static List<byte[]> utf8(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    void title(ReviewDraft review, SplitMix random) {
        Voice voice = voices.get(SPELLINGS.draw(random));
        review.title.append(voice.title(Tone.ofScore(review.score)).draw(random));
    }

    void message(ReviewDraft review, OrderDraft order, int category, SplitMix random) {
        Voice voice = voices.get(SPELLINGS.draw(random));
        Tone tone = Tone.ofScore(review.score);
        Utf8Text message = review.message;
        if (random.chance(BOUGHT)) {
            add(message, voice.bought(category), random);
        }
        boolean content = tone == Tone.GOOD;
        if (!order.isDelivered() && !content) {
            add(message, voice.lost(), random);
        } else if (order.isLate() && !content) {
            add(message, voice.late(), random);
        } else if (order.isDelivered()) {
            boolean aboutProduct = random.chance(PRODUCT);
            if (aboutProduct) {
                add(message, voice.product(tone), random);
            }
            if (content && !order.isLate() && !(aboutProduct && random.chance(PRODUCT))) {
                add(message, voice.punctual(), random);
            }
        }
        if (message.isEmpty() || random.chance(CLOSING)) {
            add(message, voice.closing(tone), random);
        }
        message.append(ENDINGS.get(random.below(ENDINGS.size())));
    }

    private static void add(Utf8Text message, Phrases phrases, SplitMix random) {
        if (!message.isEmpty()) {
            message.append(SEPARATORS.get(random.below(SEPARATORS.size())));
        }
        message.append(phrases.draw(random));
    }
}
