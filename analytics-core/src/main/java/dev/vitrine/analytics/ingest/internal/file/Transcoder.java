package dev.vitrine.analytics.ingest.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns text in another encoding into UTF-8 while it is read. */
public final class Transcoder extends InputStream {
    private static final int BLOCK = 1 << 15;

    private final Charset charset;
    private final Reader reader;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK * 3).flip();

    private Transcoder(InputStream in, Charset charset) {
        this.charset = charset;
        this.reader = new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    /** Returns a stream of UTF-8; the same one if the text is UTF-8 already. */
    public static InputStream toUtf8(InputStream in, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? in : new Transcoder(in, charset);
    }

    private int readChars() throws IOException {
        try {
            return reader.read(chars);
        } catch (CharacterCodingException e) {
            throw new IOException("it has bytes that are not " + charset.name(), e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!bytes.hasRemaining()) {
            chars.compact();
            boolean atEnd = readChars() < 0;
            chars.flip();
            bytes.clear();
            CoderResult result = encoder.encode(chars, bytes, atEnd);
            if (result.isError()) {
                // Half of a character that takes two: some decoders let it through.
                throw new IOException("it has bytes that are not " + charset.name());
            }
            bytes.flip();
            if (atEnd && !bytes.hasRemaining()) {
                return -1;
            }
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }
}
