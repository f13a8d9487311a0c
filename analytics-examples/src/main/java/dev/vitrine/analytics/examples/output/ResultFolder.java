package dev.vitrine.analytics.examples.output;

import dev.vitrine.analytics.examples.cli.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The folder that results go to.
 *
 * <p>Files are written into a temporary folder inside and moved to their names once all of them are whole, so that a
 * failure leaves the folder as it was.
 */
public final class ResultFolder {
    private final Path folder;

    private ResultFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Names the folder; it need not be there yet, but it must be possible to make it and to write to it, which is tried.
     *
     * @throws UsageException if that is not possible
     */
    public static ResultFolder at(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("--out: '" + folder + "' is not a folder.");
        }
        tryToWrite(folder);
        return new ResultFolder(folder);
    }

    /** Leaves no trace: folders that were made for the trial are removed. */
    private static void tryToWrite(Path folder) {
        Deque<Path> made = new ArrayDeque<>();
        try {
            try {
                makeFolders(folder.toAbsolutePath(), made);
                Files.delete(Files.createTempFile(folder, ".unfinished-", null));
            } finally {
                for (Path path : made) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UsageException(
                    "--out: no file can be written to '" + folder + "' (" + e + "). Maybe give a folder of your own.");
        }
    }

    /** Makes a folder and those above it that are not there; notes them, the innermost first. */
    private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            makeFolders(parent, made);
        }
        Files.createDirectory(folder);
        made.addFirst(folder);
    }

    /**
     * Writes texts as UTF-8, replacing files of the same names.
     *
     * @param texts text by file name
     * @throws IOException if a file can't be written; none is changed unless the disk fails while they are put in place
     */
    public void write(Map<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        for (String name : texts.keySet()) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new IOException("'" + folder.resolve(name) + "' is a folder, where a file is to be written.");
            }
        }
        Path staging = Files.createTempDirectory(folder, ".unfinished-");
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(staging.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
            }
            for (String name : texts.keySet()) {
                Files.move(
                        staging.resolve(name),
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (String name : texts.keySet()) {
                Files.deleteIfExists(staging.resolve(name));
            }
            Files.delete(staging);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
