package dev.vitrine.analytics.synthetic.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Phrases of one kind in one way of spelling, ready as UTF-8. Immutable. */
final class Phrases {
    private final byte[][] texts;

    private Phrases(byte[][] texts) {
        this.texts = texts;
    }

    /** Picks those of a kind out of the lines of the phrase book. */
    static Phrases of(List<String[]> book, String kind, UnaryOperator<String> spelling) {
        return new Phrases(book.stream()
                .filter(line -> line[0].equals(kind))
                .map(line -> spelling.apply(line[1]).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    byte[] draw(SplitMix random) {
        return texts[random.below(texts.length)];
    }
}
