package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.sentiment.internal.text.Spelling;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that help a model to read a language. All are optional: without them a model learns from words and letters only.
 * Compared in lower case, without accents. Immutable and thread-safe.
 *
 * @param negations words that turn the meaning of those that follow, such as "not"
 * @param contrasts words after which the writer's real opinion comes, such as "but"
 */
public record LanguageAids(Set<String> negations, Set<String> contrasts) {

    /** Brings the words into the form in which they are compared, in alphabetical order. */
    public LanguageAids {
        negations = folded(negations);
        contrasts = folded(contrasts);
    }

    private static Set<String> folded(Collection<String> words) {
        Set<String> folded = new TreeSet<>();
        words.forEach(word -> folded.add(Spelling.squeezed(Spelling.folded(word))));
        return Collections.unmodifiableSet(folded);
    }

    /** Returns the aids of Portuguese. */
    public static LanguageAids portuguese() {
        return new LanguageAids(
                Set.of("não", "n", "naum", "nem", "nunca", "jamais", "sem", "nada", "ninguém"),
                Set.of("mas", "porém", "entretanto", "contudo", "todavia"));
    }

    /** Returns no aids, for any language. */
    public static LanguageAids none() {
        return new LanguageAids(Set.of(), Set.of());
    }
}
