package dev.vitrine.analytics.ml.sentiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words speak of which aspect. An optional aid: scores don't depend on it. Immutable and thread-safe.
 *
 * <p>An entry is a word, or the beginning of words with a star at its end, such as {@code entreg*}. Case, accents and
 * drawn-out letters make no difference. A word may speak of several aspects.
 */
public final class AspectLexicon {
    private final Map<Aspect, WordList> words;
    private final WordList conjunctions;

    private AspectLexicon(Map<Aspect, WordList> words, WordList conjunctions) {
        this.words = words;
        this.conjunctions = conjunctions;
    }

    /**
     * Returns a lexicon of one's own.
     *
     * @param words entries by aspect; an aspect without any is never found
     * @param conjunctions words such as "and", at which a clause ends if another aspect follows; may be empty
     * @throws IllegalArgumentException if an entry is no word
     */
    public static AspectLexicon of(Map<Aspect, ? extends Collection<String>> words, Collection<String> conjunctions) {
        Map<Aspect, WordList> lists = new EnumMap<>(Aspect.class);
        words.forEach((aspect, entries) -> lists.put(aspect, new WordList(entries)));
        return new AspectLexicon(lists, new WordList(conjunctions));
    }

    /** Returns a lexicon of no words, which finds no aspects. */
    public static AspectLexicon none() {
        return of(Map.of(), List.of());
    }

    /** Returns a lexicon of Portuguese as customers of Brazilian shops write it. */
    public static AspectLexicon portuguese() {
        return of(PortugueseWords.ASPECTS, List.of("e", "mais"));
    }

    /** Returns the aspects that a folded word speaks of. */
    Set<Aspect> aspectsOf(String word) {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        words.forEach((aspect, list) -> {
            if (list.has(word)) {
                found.add(aspect);
            }
        });
        return found;
    }

    boolean isConjunction(String word) {
        return conjunctions.has(word);
    }

    /** Returns the aspects that have words, in their order. */
    public List<Aspect> aspects() {
        return new ArrayList<>(words.keySet());
    }
}
