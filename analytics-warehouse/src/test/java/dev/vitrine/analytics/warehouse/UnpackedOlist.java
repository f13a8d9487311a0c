package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.fixture.RealData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of Olist, unpacked. */
final class UnpackedOlist {

    private UnpackedOlist() {}

    /** Unpacks the archive into a folder; skips the test if it is not there. */
    static Path into(Path folder) throws IOException {
        Path archive = RealData.require("olist/archive.zip");
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path name = Path.of(entry.getName()).getFileName();
                Files.copy(zip, folder.resolve(name.toString()));
            }
        }
        return folder;
    }
}
