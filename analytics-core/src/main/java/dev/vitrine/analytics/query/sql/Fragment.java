package dev.vitrine.analytics.query.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL with the values of its question marks, in their order.
 *
 * @param text the SQL
 * @param binds the values
 */
record Fragment(String text, List<Object> binds) {
    private static final String HOLE = "{}";

    Fragment {
        binds = List.copyOf(binds);
    }

    /** Returns SQL without values. */
    static Fragment of(String text) {
        return new Fragment(text, List.of());
    }

    /** Returns a question mark that stands for a value. */
    static Fragment bind(Object value) {
        return new Fragment("?", List.of(value));
    }

    /** Returns a template with its holes, spelled <code>{}</code>, filled in turn. */
    static Fragment of(String template, Fragment... parts) {
        StringBuilder text = new StringBuilder();
        List<Object> binds = new ArrayList<>();
        int from = 0;
        for (Fragment part : parts) {
            int hole = template.indexOf(HOLE, from);
            text.append(template, from, hole).append(part.text);
            binds.addAll(part.binds);
            from = hole + HOLE.length();
        }
        return new Fragment(text.append(template, from, template.length()).toString(), binds);
    }

    static Fragment join(String separator, List<Fragment> parts) {
        List<Object> binds = new ArrayList<>();
        parts.forEach(part -> binds.addAll(part.binds));
        return new Fragment(
                String.join(separator, parts.stream().map(Fragment::text).toList()), binds);
    }

    /** Returns this under another name. */
    Fragment as(String alias) {
        return new Fragment(text + " AS " + alias, binds);
    }

    /** Returns this with each line moved to the right. */
    Fragment indented() {
        return new Fragment("  " + text.replace("\n", "\n  "), binds);
    }
}
