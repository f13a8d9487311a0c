package dev.vitrine.analytics.ingest.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.fixture.RealData;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apache Commons CSV is the oracle: whatever text both accept, both split alike. */
class CsvReaderTest {
    private static final int LIMIT = 1 << 20;
    private static final int[] BUFFERS = {4, 5, 7, 8, 16, 61, 1 << 18};
    private static final String[] WORDS = {
        "", "", "a", "bc", "São Paulo", "€ 12", "🙁", "it is 5\" wide", " spaces ", "x".repeat(40), "0.5", "'", "\\"
    };
    private static final String[] QUOTED_ONLY = {
        "a,b", "\"", "\"\"", "one\ntwo", "one\r\ntwo", "one\rtwo", ",", "\n", ";"
    };
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};

    /** A record and the line on which it begins. */
    private record Row(long line, List<String> fields) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wellFormedTextIsSplitAsByTheOracle(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            char delimiter = ",;\t|".charAt(random.nextInt(4));
            List<Row> rows = new ArrayList<>();
            String text = wellFormed(random, delimiter, rows);
            assertThat(fields(rows)).isEqualTo(byOracle(new StringReader(text), delimiter));
            for (int buffer : BUFFERS) {
                assertThat(read(text, delimiter, buffer, random)).as(text).isEqualTo(rows);
            }
        }
    }

    /** Writes records down in some spelling and notes what they are. */
    private static String wellFormed(Random random, char delimiter, List<Row> rows) {
        StringBuilder text = new StringBuilder();
        int records = random.nextInt(8);
        for (int r = 0; r < records; r++) {
            long line = 1 + lineBreaks(text);
            List<String> fields = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int f = 0; f < count; f++) {
                boolean quoted = random.nextInt(3) == 0 || count == 1;
                String[] words = quoted && random.nextBoolean() ? QUOTED_ONLY : WORDS;
                String word = words[random.nextInt(words.length)];
                fields.add(word);
                text.append(f == 0 ? "" : delimiter).append(quoted ? "\"" + word.replace("\"", "\"\"") + "\"" : word);
            }
            rows.add(new Row(line, fields));
            if (r + 1 < records || random.nextBoolean()) {
                String lineEnd = LINE_ENDS[random.nextInt(3)];
                text.append(lineEnd.repeat(1 + random.nextInt(10) / 8));
            }
        }
        return text.toString();
    }

    private static long lineBreaks(CharSequence text) {
        return text.toString()
                .replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void arbitraryTextIsSplitAsByTheOracleOrFoundWrong(long seed) throws IOException {
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 500; i++) {
            String text = soup(random);
            int buffer = BUFFERS[random.nextInt(BUFFERS.length)];
            List<Row> rows;
            try {
                rows = read(text, ',', buffer, random);
            } catch (CsvFormatException e) {
                continue;
            }
            accepted++;
            assertThat(fields(rows)).as(text).isEqualTo(byOracle(new StringReader(text), ','));
        }
        assertThat(accepted).isGreaterThan(100);
    }

    private static String soup(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(
                    new String[] {"a", "é", "🙁", "\"", "\"", ",", ",", "\n", "\r", "\r\n", " "}[random.nextInt(11)]);
        }
        return text.toString();
    }

    @Test
    void reviewsOfOlistAreSplitAsByTheOracle() throws IOException {
        Path archive = RealData.require("olist/archive.zip");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<Row> rows = readAll(
                    new CsvReader(zip.getInputStream(zip.getEntry("olist_order_reviews_dataset.csv")), ',', LIMIT));
            Reader text = new InputStreamReader(
                    zip.getInputStream(zip.getEntry("olist_order_reviews_dataset.csv")), StandardCharsets.UTF_8);
            assertThat(rows).hasSize(99_225);
            assertThat(fields(rows).equals(byOracle(text, ','))).isTrue();
        }
    }

    @Test
    void bothEndsOfACrLfMayLieInDifferentBlocks() throws IOException {
        assertThat(fields(read("abc\r\nd\r\n\r\ne", ',', 4, new Random(1))))
                .isEqualTo(List.of(List.of("abc"), List.of("d"), List.of("e")));
    }

    @Test
    void byteOrderMarkIsSkippedWhateverTheBlocks() throws IOException {
        assertThat(fields(read("\uFEFFa,b", ',', 4, new Random(1)))).isEqualTo(List.of(List.of("a", "b")));
    }

    @Test
    void textAfterAClosingQuoteIsAProblemOfItsRecordOnly() throws IOException {
        CsvReader csv = reader("\"a\"b,c\nd,e\n", ',', 4, new Random(1));
        assertThat(csv.next()).isTrue();
        assertThat(csv.problem())
                .isEqualTo("there is text after a closing quote in field 1."
                        + " Maybe a quote inside the text is not doubled.");
        assertThat(csv.next()).isTrue();
        assertThat(csv.problem()).isNull();
        assertThat(csv.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 64, 4096})
    void fieldOverTheLimitIsRefusedHoweverSmallTheBuffer(int buffer) {
        String text = "a,b\nc," + "x".repeat(200) + "\n";
        assertThatThrownBy(() -> readAll(new CsvReader(stream(text), ',', 100, buffer)))
                .isInstanceOfSatisfying(
                        CsvFormatException.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessageStartingWith("a field is longer than the limit of 100 bytes.");
    }

    @Test
    void fieldAtTheLimitIsFine() throws IOException {
        String text = "a," + "x".repeat(100) + ",b\n";
        assertThat(readAll(new CsvReader(stream(text), ',', 100, 4))).hasSize(1);
    }

    @Test
    void rowMayHaveManyFieldsButNotAnyNumber() throws IOException {
        assertThat(readAll(new CsvReader(stream(",".repeat(16_383)), ',', LIMIT))
                        .get(0)
                        .fields())
                .hasSize(16_384);
        assertThatThrownBy(() -> readAll(new CsvReader(stream(",".repeat(16_384)), ',', LIMIT)))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageStartingWith("a row has more than 16384 fields.");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A reader whose stream gives a few bytes at a time. */
    private static CsvReader reader(String text, char delimiter, int buffer, Random random) throws IOException {
        InputStream few = new FilterInputStream(stream(text)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(9)));
            }
        };
        return new CsvReader(few, delimiter, LIMIT, buffer);
    }

    private static List<Row> read(String text, char delimiter, int buffer, Random random) throws IOException {
        return readAll(reader(text, delimiter, buffer, random));
    }

    private static List<Row> readAll(CsvReader csv) throws IOException {
        List<Row> rows = new ArrayList<>();
        while (csv.next()) {
            if (csv.problem() != null) {
                throw new CsvFormatException(csv.line(), csv.problem());
            }
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < csv.fields(); i++) {
                fields.add(new String(csv.buffer(), csv.start(i), csv.end(i) - csv.start(i), StandardCharsets.UTF_8));
            }
            rows.add(new Row(csv.line(), fields));
        }
        return rows;
    }

    private static List<List<String>> fields(List<Row> rows) {
        return rows.stream().map(Row::fields).toList();
    }

    private static List<List<String>> byOracle(Reader text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
