package dev.vitrine.analytics.examples.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files of a folder or zip archive, or a single file. */
final class FileNames {
    private static final int SHOWN = 10;
    private static final int LONGEST_HEADER = 1 << 16;

    private final List<String> names;
    private final Set<String> headerOfTheOnlyTable;

    private FileNames(List<String> names, Set<String> headerOfTheOnlyTable) {
        this.names = names;
        this.headerOfTheOnlyTable = headerOfTheOnlyTable;
    }

    static FileNames at(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            return in(data, 1);
        }
        if (data.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            try (FileSystem zip = FileSystems.newFileSystem(data)) {
                return in(zip.getPath("/"), Integer.MAX_VALUE);
            }
        }
        return of(List.of(data));
    }

    private static FileNames in(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.find(folder, depth, (path, attributes) -> attributes.isRegularFile())) {
            return of(files.sorted().toList());
        }
    }

    private static FileNames of(List<Path> files) throws IOException {
        List<Path> tables = files.stream()
                .filter(file -> plain(name(file)).endsWith(".csv"))
                .toList();
        return new FileNames(
                files.stream().map(FileNames::name).toList(), tables.size() == 1 ? header(tables.get(0)) : Set.of());
    }

    /** Returns the name in lower case, without {@code .gz}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Set<String> header(Path table) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(table));
                InputStream in =
                        name(table).toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            String start = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
            return Arrays.stream(start.lines().findFirst().orElse("").split("[,;\t]", -1))
                    .map(cell -> cell.replaceAll("[\uFEFF\"]", "").strip())
                    .collect(Collectors.toSet());
        }
    }

    boolean has(Set<String> wanted) {
        return names.stream().map(FileNames::plain).collect(Collectors.toSet()).containsAll(wanted);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Tells whether there is one CSV file, which has not even a header. */
    boolean isOnlyAnEmptyFile() {
        return names.size() == 1 && headerOfTheOnlyTable.equals(Set.of(""));
    }

    boolean hasAny(Pattern wanted) {
        return names.stream().map(FileNames::plain).anyMatch(wanted.asMatchPredicate());
    }

    boolean hasArchive() {
        return names.stream().anyMatch(name -> plain(name).endsWith(".zip"));
    }

    /** Returns the column names of the only CSV file; none if there is none or more than one. */
    Set<String> headerOfTheOnlyTable() {
        return headerOfTheOnlyTable;
    }

    @Override
    public String toString() {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " and more" : shown;
    }
}
