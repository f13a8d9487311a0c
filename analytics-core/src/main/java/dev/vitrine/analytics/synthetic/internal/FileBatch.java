package dev.vitrine.analytics.synthetic.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that appear together or not at all: each is written beside its place as {@code *.part} and moved there when all
 * are complete. Closing without {@link #publish()} takes everything back. Not thread-safe.
 */
final class FileBatch implements AutoCloseable {
    private final Path directory;
    private final boolean madeDirectory;
    private final List<Path> targets = new ArrayList<>();
    private final List<Path> toDelete = new ArrayList<>();
    private boolean published;

    FileBatch(Path directory) throws IOException {
        this.directory = directory;
        madeDirectory = Files.notExists(directory);
        Files.createDirectories(directory);
    }

    /** Starts a file; the caller closes the writer. */
    Writer start(String name) throws IOException {
        Path target = directory.resolve(name);
        requireAbsent(target);
        Path part = part(target);
        Writer writer;
        try {
            writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw alreadyExists(part, "Maybe another program is writing here, or was killed and the file can go.", e);
        }
        targets.add(target);
        toDelete.add(part);
        return writer;
    }

    private static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private static void requireAbsent(Path target) throws IOException {
        if (Files.exists(target)) {
            throw alreadyExists(target, "Maybe choose an empty directory.", null);
        }
    }

    private static IOException alreadyExists(Path file, String advice, @Nullable Throwable cause) {
        IOException refusal = new FileAlreadyExistsException(
                file.toString(), null, "already exists and is not overwritten. " + advice);
        refusal.initCause(cause);
        return refusal;
    }

    /** Puts all files into place. */
    void publish() throws IOException {
        for (Path target : targets) {
            requireAbsent(target);
        }
        for (Path target : targets) {
            Files.move(part(target), target);
            toDelete.add(target);
        }
        published = true;
    }

    @Override
    public void close() throws IOException {
        if (published) {
            return;
        }
        for (Path file : toDelete) {
            Files.deleteIfExists(file);
        }
        if (madeDirectory) {
            Files.deleteIfExists(directory);
        }
    }
}
