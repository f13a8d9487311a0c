package dev.vitrine.analytics.ingest.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscoderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "UTF-8"})
    void textOfAnyLengthBecomesUtf8(String charset) throws IOException {
        String text = "São 🙁 ".repeat(20_000) + "!";
        assertThat(read(text.getBytes(Charset.forName(charset)), charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void singleBytesBecomeUtf8(String charset) throws IOException {
        assertThat(read("São Paulo".getBytes(Charset.forName(charset)), charset))
                .isEqualTo("São Paulo");
        assertThat(read(new byte[0], charset)).isEmpty();
    }

    @Test
    void singleBytesCanBeReadOneByOne() throws IOException {
        try (InputStream in =
                Transcoder.toUtf8(new ByteArrayInputStream(new byte[] {(byte) 0xE9}), StandardCharsets.ISO_8859_1)) {
            assertThat(in.read()).isEqualTo(0xC3);
            assertThat(in.read()).isEqualTo(0xA9);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void bytesThatTheEncodingLacksAreNamed() {
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0x81}, "windows-1252"))
                .isInstanceOf(IOException.class)
                .hasMessage("it has bytes that are not windows-1252");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xD8, 0, 0, 'x'}, "UTF-16BE"))
                .isInstanceOf(IOException.class)
                .hasMessage("it has bytes that are not UTF-16BE");
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void halfACharacterIsNamedToo() {
        byte[] half = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};
        assertThatThrownBy(() -> read(half, "CESU-8"))
                .isInstanceOf(IOException.class)
                .hasMessage("it has bytes that are not CESU-8");
    }

    private static String read(byte[] bytes, String charset) throws IOException {
        try (InputStream in = Transcoder.toUtf8(new ByteArrayInputStream(bytes), Charset.forName(charset))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
