package dev.vitrine.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VitrineVersionTest {

    @Test
    void currentIsTheVersionThatTheBuildFilledIn() {
        assertThat(VitrineVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-[A-Za-z0-9.]+)?");
    }

    @Test
    void surroundingBlanksAreNotPartOfTheVersion() throws IOException {
        assertThat(VitrineVersion.read(resource("version=1.2.3  \n"))).isEqualTo("1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "version=", "version=${project.version}", "other=1"})
    void versionIsUnknownWhenTheBuildDidNotFillItIn(String content) throws IOException {
        assertThat(VitrineVersion.read(resource(content))).isEqualTo("unknown");
    }

    @Test
    void versionIsUnknownWithoutItsResource() throws IOException {
        assertThat(VitrineVersion.read(null)).isEqualTo("unknown");
    }

    private static InputStream resource(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
