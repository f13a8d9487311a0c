package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.CategoryColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the distinct words of one or more columns; not thread-safe. */
final class Labels {

    /** What stands for a value that is not there, unless a word is spelled so: then it is put in brackets. */
    static final String MISSING = "missing";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    int number(String label) {
        return numbers.computeIfAbsent(label, word -> {
            labels.add(word);
            return labels.size() - 1;
        });
    }

    /** Returns a number of its own for values that are not there; asked for once all words have theirs. */
    int numberOfMissing() {
        String label = MISSING;
        while (numbers.containsKey(label)) {
            label = "(" + label + ")";
        }
        return number(label);
    }

    /** Returns the number of each word of the column, by its code. */
    int[] numbers(CategoryColumn column) {
        return column.dictionary().stream().mapToInt(this::number).toArray();
    }

    int size() {
        return labels.size();
    }

    String get(int number) {
        return labels.get(number);
    }
}
