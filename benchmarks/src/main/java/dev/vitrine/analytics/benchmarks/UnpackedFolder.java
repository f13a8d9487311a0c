package dev.vitrine.analytics.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The plain files of a folder or archive, which is unpacked to a temporary folder for as long as this is open. */
final class UnpackedFolder implements AutoCloseable {
    private final Path folder;
    private final boolean temporary;

    private UnpackedFolder(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    static UnpackedFolder of(Path folderOrArchive) throws IOException {
        if (Files.isDirectory(folderOrArchive)) {
            return new UnpackedFolder(folderOrArchive, false);
        }
        Path target = Files.createTempDirectory("vitrine-race");
        UnpackedFolder unpacked = new UnpackedFolder(target, true);
        try (ZipFile zip = new ZipFile(folderOrArchive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            unpacked.close();
            throw e;
        }
        return unpacked;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            List<Path> paths;
            try (Stream<Path> walk = Files.walk(folder)) {
                paths = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }
}
