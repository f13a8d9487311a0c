package dev.vitrine.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The version of this library, as it is written into the provenance of every result.
 *
 * <p>The version is read once, from a resource that the build fills in, and never changes in a running program. This
 * class is thread-safe.
 */
public final class VitrineVersion {

    /** What {@link #current()} answers when the library was not built by its own build. */
    static final String UNKNOWN = "unknown";

    private static final Logger LOGGER = System.getLogger(VitrineVersion.class.getName());
    private static final String CURRENT = load();

    private VitrineVersion() {}

    /**
     * Returns the version of the library in use, such as {@code 0.1.0}.
     *
     * @return the version, or {@code unknown} when the classes come without the build's version resource; never empty
     */
    public static String current() {
        return CURRENT;
    }

    private static String load() {
        try (InputStream resource = VitrineVersion.class.getResourceAsStream("version.properties")) {
            return read(resource);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "The version resource can't be read: results will say \"unknown\"", e);
            return UNKNOWN;
        }
    }

    static String read(@Nullable InputStream resource) throws IOException {
        if (resource == null) {
            return UNKNOWN;
        }
        Properties properties = new Properties();
        properties.load(resource);
        String version = properties.getProperty("version", "").strip();
        boolean filledIn = !version.isEmpty() && !version.startsWith("${");
        return filledIn ? version : UNKNOWN;
    }
}
