package dev.vitrine.analytics.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of the golden suite; {@code bad-input/README.md} explains the format.
 *
 * @param name folder and name of the case
 * @param settings lines such as {@code policy: SKIP_ROW}
 * @param files content of the files that differ from those of a sound shop
 * @param outcome what loading them must give, as {@link BadInputOutcome} prints it
 */
record BadInputCase(String name, Map<String, String> settings, Map<String, byte[]> files, String outcome) {
    private static final String SECTION = "== ";
    private static final String OUTCOME = "outcome";
    private static final Pattern PIECE = Pattern.compile("\\\\(x[0-9A-F]{2}|.)|[^\\\\]+");

    static BadInputCase read(Path root, Path file) {
        Map<String, String> settings = new HashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder outcome = new StringBuilder();
        String section = "";
        List<String> content = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith(SECTION)) {
                section = line.substring(SECTION.length());
                content = new ArrayList<>();
                if (!section.equals(OUTCOME)) {
                    files.put(section, new byte[0]);
                }
            } else if (section.isEmpty()) {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    settings.put(line.substring(0, colon), line.substring(colon + 2));
                }
            } else if (section.equals(OUTCOME)) {
                outcome.append(line).append('\n');
            } else {
                content.add(line);
                files.put(section, unescaped(content));
            }
        }
        String name = root.relativize(file).toString().replace('\\', '/').replace(".case", "");
        return new BadInputCase(name, settings, files, outcome.toString());
    }

    /** Puts the expected outcome into a case file; for a case that is new or whose messages have changed. */
    static void record(Path file, String outcome) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(SECTION + OUTCOME + "\n");
        String input = at < 0 ? text : text.substring(0, at);
        Files.writeString(file, input + SECTION + OUTCOME + "\n" + outcome);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every line ends with LF, but for one that ends with a backslash; {@code \r \0 \t \xFF \\} are bytes. */
    private static byte[] unescaped(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : lines) {
            boolean joined = line.endsWith("\\");
            String text = joined ? line.substring(0, line.length() - 1) : line;
            Matcher piece = PIECE.matcher(text);
            while (piece.find()) {
                bytes.writeBytes(bytes(piece.group()));
            }
            if (!joined) {
                bytes.write('\n');
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the bytes of an escape or of a stretch of text without one. */
    private static byte[] bytes(String piece) {
        if (!piece.startsWith("\\")) {
            return piece.getBytes(StandardCharsets.UTF_8);
        }
        int value = switch (piece.charAt(1)) {
            case 'r' -> '\r';
            case 't' -> '\t';
            case '0' -> 0;
            case '\\' -> '\\';
            case 'x' -> Integer.parseInt(piece.substring(2), 16);
            default -> throw new IllegalArgumentException("no such escape: " + piece);
        };
        return new byte[] {(byte) value};
    }

    String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    String loader() {
        return setting("loader", "olist");
    }

    /** Writes the sound shop with this case's files in place of its own; returns the path to load. */
    Path write(Path root, Path target) throws IOException {
        try (Stream<Path> sound = Files.list(root.resolve("base").resolve(loader()))) {
            for (Path file : sound.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
        for (String without : setting("without", "").split(" ", -1)) {
            if (!without.isEmpty()) {
                Files.delete(target.resolve(without));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(target.resolve(file.getKey()), file.getValue());
        }
        String load = setting("load", loader().equals("log") ? "log.csv" : "");
        return load.isEmpty() ? target : target.resolve(load).normalize();
    }

    IngestOptions options() {
        IngestLimits limits = new IngestLimits(
                Integer.parseInt(setting("maxFieldBytes", "16777216")),
                Long.parseLong(setting("maxFileBytes", "1000000000")),
                200);
        return IngestOptions.ofDefaults()
                .withBadRows(BadRowPolicy.valueOf(setting("policy", "REJECT_FILE")))
                .withLimits(limits);
    }

    @Override
    public String toString() {
        return name;
    }
}
