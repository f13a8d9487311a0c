package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.internal.csv.CsvReader;
import dev.vitrine.analytics.internal.text.NearestName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The column names of a file. */
final class Header {
    private static final int MAX_NAMES = 20;
    /** What malformed bytes are decoded to. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    private Header(String file, List<String> names) {
        this.file = file;
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && positions.put(name.toLowerCase(Locale.ROOT), i) != null) {
                throw new IngestException(
                        file,
                        "the header has the column '" + Shown.of(name) + "' twice. Maybe rename one: " + shown(names)
                                + ".");
            }
        }
    }

    /** Takes the reader's current record as the header. */
    static Header of(String file, CsvReader csv) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < csv.fields(); i++) {
            String name = new String(csv.buffer(), csv.start(i), csv.end(i) - csv.start(i), StandardCharsets.UTF_8);
            if (name.indexOf('\0') >= 0) {
                throw new IngestException(
                        file, "the header has NUL bytes. Maybe the file is packed, or in UTF-16; save it as UTF-8.");
            }
            if (name.indexOf(REPLACEMENT) >= 0) {
                throw new IngestException(
                        file,
                        "the header is not valid UTF-8: '" + Shown.of(name)
                                + "'. Maybe the file is in ISO-8859-1 or windows-1252; save it as UTF-8, or name its charset in a mapping.");
            }
            names.add(name.strip());
        }
        return new Header(file, names);
    }

    /** Returns the first of the names as they are to be shown in a message. */
    static String shown(List<String> names) {
        List<String> first = names.stream().limit(MAX_NAMES).map(Shown::of).toList();
        String text = first.toString();
        return names.size() > MAX_NAMES ? text + " and " + (names.size() - MAX_NAMES) + " more" : text;
    }

    List<String> names() {
        return names;
    }

    /** Returns the position of the first of these names that is there, whatever its case, or -1. */
    int position(List<String> candidates) {
        for (String name : candidates) {
            Integer position = positions.get(name.toLowerCase(Locale.ROOT));
            if (position != null) {
                return position;
            }
        }
        return -1;
    }

    IngestException lacks(List<String> candidates, char delimiter) {
        String column = candidates.get(0);
        String nearest = NearestName.hint(column, names).strip();
        String remedy = nearest.isEmpty() ? "Maybe this is another file, or the column has another name." : nearest;
        if (looksSplitOtherwise(delimiter)) {
            remedy = "Maybe its fields are not separated by '" + delimiter + "'.";
        }
        return new IngestException(
                file, "the header lacks the column '" + column + "'; it has " + shown(names) + ". " + remedy);
    }

    private boolean looksSplitOtherwise(char delimiter) {
        return names.size() == 1
                && names.get(0)
                        .chars()
                        .anyMatch(c -> c != delimiter && (c == ';' || c == '\t' || c == ',' || c == '|'));
    }
}
