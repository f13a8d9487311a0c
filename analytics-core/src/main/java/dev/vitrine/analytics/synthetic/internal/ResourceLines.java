package dev.vitrine.analytics.synthetic.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that this package keeps beside its classes. */
final class ResourceLines {

    private ResourceLines() {}

    /** Returns the lines after the first, without comments, split at the separator. */
    static List<String[]> read(String name, String separator) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        name + " is not beside the classes of " + ResourceLines.class.getPackageName()
                                + ". Maybe resources were left out of a repackaged jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(separator, -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
