package dev.vitrine.analytics.ingest.internal.file;

import dev.vitrine.analytics.ingest.IngestException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files in one place: a folder, a zip archive, or a single file, each of them plain or gzipped. */
public final class SourceFiles implements AutoCloseable {
    private static final int GZIP_BUFFER = 1 << 16;

    private final String name;
    private final List<SourceFile> files;
    private final @Nullable ZipFile zip;

    private SourceFiles(String name, List<SourceFile> files, @Nullable ZipFile zip) {
        this.name = name;
        this.files = files;
        this.zip = zip;
    }

    /**
     * Looks at a place; a folder's own files count, not those of its subfolders.
     *
     * @throws IngestException if there is nothing there or it is not a whole archive
     */
    public static SourceFiles at(Path place) {
        String name = nameOf(place);
        try {
            if (Files.isDirectory(place)) {
                return new SourceFiles(name, filesIn(place), null);
            }
            if (!Files.exists(place)) {
                throw new IngestException(
                        place.toString(),
                        "does not exist. Maybe it is relative to another folder than "
                                + Path.of("").toAbsolutePath() + ".");
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return archive(place, name);
            }
            return new SourceFiles(name, List.of(plainFile(place)), null);
        } catch (IOException e) {
            throw SourceFile.unreadable(name, e);
        }
    }

    private static String nameOf(Path place) {
        Path last = place.toAbsolutePath().normalize().getFileName();
        return last == null ? place.toString() : last.toString();
    }

    private static List<SourceFile> filesIn(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            entries.forEach(paths::add);
        }
        Collections.sort(paths);
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(plainFile(path));
        }
        return files;
    }

    private static SourceFile plainFile(Path path) throws IOException {
        boolean gzipped = isGzipped(path.toString());
        long size = Files.size(path);
        return new SourceFile(nameOf(path), size, gzipped ? -1 : size) {
            @Override
            InputStream openRaw() throws IOException {
                InputStream in = openFile(path);
                return gzipped ? unzipped(in) : in;
            }
        };
    }

    private static InputStream openFile(Path path) throws IOException {
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw (IOException) new FileNotFoundException("it is gone").initCause(e);
        }
    }

    private static boolean isGzipped(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in, GZIP_BUFFER);
        } catch (EOFException e) {
            in.close();
            throw new IOException("it is too short to be in GZIP format", e);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Tells whether this is a file that an editor or file manager has left, such as {@code ._orders.csv}. */
    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private static SourceFiles archive(Path place, String name) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(place.toFile());
        } catch (ZipException e) {
            throw new IngestException(
                    name, "is not a whole zip archive (" + e.getMessage() + "). Maybe download it again.", e);
        }
        List<SourceFile> files = new ArrayList<>();
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .forEach(entry -> files.add(zipped(zip, entry)));
        return new SourceFiles(name, files, zip);
    }

    private static SourceFile zipped(ZipFile zip, ZipEntry entry) {
        String name = entry.getName();
        boolean gzipped = isGzipped(name);
        return new SourceFile(
                name.substring(name.lastIndexOf('/') + 1), entry.getCompressedSize(), gzipped ? -1 : entry.getSize()) {
            @Override
            InputStream openRaw() throws IOException {
                InputStream in = new ChecksummedStream(zip.getInputStream(entry), entry.getCrc());
                return gzipped ? unzipped(in) : in;
            }
        };
    }

    /** Returns the name of the place. */
    public String name() {
        return name;
    }

    /**
     * Returns the file with this name, whatever its case, with or without {@code .gz}.
     *
     * @throws IngestException if there are several
     */
    public Optional<SourceFile> find(String fileName) {
        List<SourceFile> found = files.stream()
                .filter(file ->
                        file.name().equalsIgnoreCase(fileName) || file.name().equalsIgnoreCase(fileName + ".gz"))
                .toList();
        if (found.size() > 1) {
            throw new IngestException(
                    name,
                    "holds " + found.size() + " files for " + fileName + ": " + names(found) + ". Maybe remove one.");
        }
        return found.stream().findFirst();
    }

    /**
     * Returns the only file with delimited text.
     *
     * @throws IngestException if there is none or more than one
     */
    public SourceFile single() {
        List<SourceFile> tables = files.size() == 1
                ? files
                : files.stream()
                        .filter(file -> !isHidden(file.name()))
                        .filter(file -> file.name().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)(\\.gz)?"))
                        .toList();
        if (tables.size() != 1) {
            throw new IngestException(
                    name,
                    "holds " + tables.size() + " files with delimited text " + names(tables)
                            + ", exactly one is expected. Maybe give the path of the file itself.");
        }
        return tables.get(0);
    }

    /** Returns the names of the files. */
    public List<String> fileNames() {
        return files.stream().map(SourceFile::name).toList();
    }

    /** Returns the names of the files for a message. */
    public String names() {
        return names(files);
    }

    private static String names(List<SourceFile> files) {
        List<String> names = files.stream().map(SourceFile::name).limit(20).toList();
        return files.size() > names.size() ? names + " and more" : names.toString();
    }

    @Override
    public void close() {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException e) {
                throw SourceFile.unreadable(name, e);
            }
        }
    }
}
