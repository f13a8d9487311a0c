package dev.vitrine.analytics.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Bad input that is too large, or too packed, to be read by people.
 *
 * @param name what it is
 * @param loader kind of loader
 * @param options how to load
 * @param make writes it into a folder
 * @param outcome the message
 */
record GeneratedBadInput(String name, String loader, IngestOptions options, Recipe make, String outcome) {
    private static final String LOG =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    private static final String LINE = "536365,85123A,HEART,6,2010-12-01,2.55,17850.0,United Kingdom\n";
    private static final IngestOptions DEFAULTS = IngestOptions.ofDefaults();
    private static final IngestOptions AT_MOST_2_MB =
            DEFAULTS.withLimits(new IngestLimits(1 << 20, 2_000_000, Integer.MAX_VALUE));

    /** Writes a file into a folder and returns its path. */
    @FunctionalInterface
    interface Recipe {
        Path at(Path folder) throws IOException;
    }

    static Stream<GeneratedBadInput> cases() {
        return Stream.of(
                log(
                        "field of 100 MB",
                        DEFAULTS,
                        folder -> write(folder, "log.csv", out -> {
                            text(out, LOG + "536365,85123A,\"");
                            repeat(out, (byte) 'x', 100_000_000);
                            text(out, "\",6,2010-12-01,2.55,17850.0,United Kingdom\n");
                        }),
                        "error: log.csv:2: a field is longer than the limit of 16777216 bytes. Maybe a quote that is"
                                + " opened here is never closed, or raise the limit."),
                log(
                        "field of 100 MB without quotes",
                        DEFAULTS,
                        folder -> write(folder, "log.csv", out -> {
                            text(out, LOG + LINE);
                            repeat(out, (byte) 'x', 100_000_000);
                        }),
                        "error: log.csv:3: a field is longer than the limit of 16777216 bytes. Maybe a quote that is"
                                + " opened here is never closed, or raise the limit."),
                log(
                        "100 MB without a line break",
                        DEFAULTS,
                        folder -> write(folder, "log.csv", out -> repeat(out, (byte) ',', 100_000_000)),
                        "error: log.csv:1: a row has more than 16384 fields. Maybe this is not a delimited text file."),
                log(
                        "20 MB of zeros",
                        DEFAULTS,
                        folder -> write(folder, "log.csv", out -> repeat(out, (byte) 0, 20_000_000)),
                        "error: log.csv:1: a field is longer than the limit of 16777216 bytes. Maybe a quote that is"
                                + " opened here is never closed, or raise the limit."),
                log(
                        "zip bomb by ratio",
                        DEFAULTS,
                        folder -> zip(folder, "log.csv", GeneratedBadInput::bomb),
                        "error: log.csv: unpacks to more than 200 times its packed size of N bytes, as a zip bomb"
                                + " does. Maybe raise maxCompressionRatio if the file can be trusted."),
                log(
                        "zip bomb by size",
                        AT_MOST_2_MB,
                        folder -> zip(folder, "log.csv", GeneratedBadInput::bomb),
                        "error: log.csv: is larger than the limit of 2000000 bytes after unpacking. Maybe raise"
                                + " maxFileBytes."),
                log(
                        "gzip bomb by ratio",
                        DEFAULTS,
                        folder -> gzip(folder, GeneratedBadInput::bomb),
                        "error: log.csv.gz: unpacks to more than 200 times its packed size of N bytes, as a zip"
                                + " bomb does. Maybe raise maxCompressionRatio if the file can be trusted."),
                log(
                        "gzip bomb by size",
                        AT_MOST_2_MB,
                        folder -> gzip(folder, GeneratedBadInput::bomb),
                        "error: log.csv.gz: is larger than the limit of 2000000 bytes after unpacking. Maybe raise"
                                + " maxFileBytes."),
                log(
                        "truncated zip",
                        DEFAULTS,
                        folder -> cut(zip(folder, "log.csv", GeneratedBadInput::lines), 0.5),
                        "error: shop.zip: is not a whole zip archive (zip END header not found). Maybe download it"
                                + " again."),
                log(
                        "empty zip file",
                        DEFAULTS,
                        folder -> write(folder, "shop.zip", out -> {}),
                        "error: shop.zip: is not a whole zip archive (zip file is empty). Maybe download it again."),
                log(
                        "not a zip",
                        DEFAULTS,
                        folder -> write(folder, "shop.zip", out -> text(out, LOG + LINE)),
                        "error: shop.zip: is not a whole zip archive (zip END header not found). Maybe download it"
                                + " again."),
                log(
                        "damaged zip",
                        DEFAULTS,
                        folder -> damage(zip(folder, "log.csv", GeneratedBadInput::lines)),
                        "error: log.csv: cannot be read (its checksum is wrong). Maybe the file is damaged or was not"
                                + " copied as a whole."),
                log(
                        "zip without entries",
                        DEFAULTS,
                        folder -> write(folder, "shop.zip", out -> new ZipOutputStream(out).close()),
                        "error: shop.zip: holds 0 files with delimited text [], exactly one is expected. Maybe give the"
                                + " path of the file itself."),
                log(
                        "zip with two files",
                        DEFAULTS,
                        folder -> write(folder, "shop.zip", out -> {
                            ZipOutputStream zip = new ZipOutputStream(out);
                            zip.putNextEntry(new ZipEntry("a/2010.csv"));
                            zip.putNextEntry(new ZipEntry("b/2011.csv"));
                            zip.close();
                        }),
                        "error: shop.zip: holds 2 files with delimited text [2010.csv, 2011.csv], exactly one is"
                                + " expected. Maybe give the path of the file itself."),
                log(
                        "zip with what a Mac adds",
                        DEFAULTS,
                        folder -> write(folder, "shop.zip", out -> {
                            ZipOutputStream zip = new ZipOutputStream(out);
                            zip.putNextEntry(new ZipEntry("log.csv"));
                            text(zip, LOG);
                            zip.putNextEntry(new ZipEntry("__MACOSX/._log.csv"));
                            text(zip, "not a table");
                            zip.close();
                        }),
                        ""),
                log(
                        "truncated gzip",
                        DEFAULTS,
                        folder -> cut(gzip(folder, GeneratedBadInput::lines), 0.5),
                        "error: log.csv.gz: cannot be read (Unexpected end of ZLIB input stream). Maybe the file is"
                                + " damaged or was not copied as a whole."),
                log(
                        "gzip that lacks its last bytes",
                        DEFAULTS,
                        folder -> cut(gzip(folder, GeneratedBadInput::lines), 0.9999),
                        "error: log.csv.gz: cannot be read (Unexpected end of ZLIB input stream). Maybe the file is"
                                + " damaged or was not copied as a whole."),
                log(
                        "gzip called .GZ",
                        DEFAULTS,
                        folder -> Files.move(gzip(folder, GeneratedBadInput::lines), folder.resolve("LOG.CSV.GZ")),
                        ""),
                log(
                        "UTF-16 from end to end",
                        DEFAULTS,
                        folder -> write(
                                folder, "log.csv", out -> out.write((LOG + LINE).getBytes(StandardCharsets.UTF_16))),
                        "error: log.csv:1: the file is in UTF-16, not UTF-8. Maybe save it as UTF-8."),
                log(
                        "more problems than are listed",
                        DEFAULTS.withBadRows(BadRowPolicy.SKIP_ROW),
                        folder -> write(folder, "log.csv", out -> {
                            text(out, LOG);
                            for (int i = 0; i < 1500; i++) {
                                text(out, "536365,85123A,HEART,six,2010-12-01,2.55,17850.0,United Kingdom\n");
                            }
                        }),
                        "log.csv: read 1500, kept 0, quarantined 1500, blanked 0\n" + problems("quarantined", 1000)),
                log(
                        "more blanked values than are listed",
                        DEFAULTS.withBadRows(BadRowPolicy.KEEP_AS_MISSING),
                        folder -> write(folder, "log.csv", out -> {
                            text(out, LOG);
                            for (int i = 0; i < 1500; i++) {
                                text(out, i + ",85123A,HEART,six,2010-12-01,2.55,17850.0,United Kingdom\n");
                            }
                        }),
                        "log.csv: read 1500, kept 1500, quarantined 0, blanked 1500\n" + problems("blanked", 1000)));
    }

    private static GeneratedBadInput log(String name, IngestOptions options, Recipe make, String outcome) {
        return new GeneratedBadInput(name, "log", options, make, outcome);
    }

    private static String problems(String kind, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(i == 0 ? "" : "\n")
                    .append(kind + " log.csv:" + (i + 2)
                            + ": column 'Quantity', value 'six': is not a whole number such as 12");
        }
        return lines.toString();
    }

    /** Writes content. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream out, byte b, int count) throws IOException {
        byte[] block = new byte[1_000_000];
        Arrays.fill(block, b);
        for (int written = 0; written < count; written += block.length) {
            out.write(block);
        }
    }

    private static void lines(OutputStream out) throws IOException {
        text(out, LOG);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            text(out, LINE.replace("536365", Long.toString(random.nextLong(1_000_000_000))));
        }
    }

    /** 20 MB that pack well. */
    private static void bomb(OutputStream out) throws IOException {
        text(out, LOG + "536365,85123A,\"");
        for (int i = 0; i < 20; i++) {
            repeat(out, (byte) '0', 1_000_000);
            text(out, "\",6,2010-12-01,2.55,17850.0,United Kingdom\n536365,85123A,\"");
        }
    }

    private static Path write(Path folder, String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            content.to(out);
        }
        return file;
    }

    private static Path zip(Path folder, String entry, Content content) throws IOException {
        return write(folder, "shop.zip", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(entry));
            content.to(zip);
            zip.finish();
        });
    }

    private static Path gzip(Path folder, Content content) throws IOException {
        return write(folder, "log.csv.gz", out -> {
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            content.to(gzip);
            gzip.finish();
        });
    }

    private static Path cut(Path file, double share) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * share)));
    }

    /** Changes the checksum that the archive has for its entry. */
    private static Path damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = bytes.length - 4; at > 0; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 16] ^= 1;
                break;
            }
        }
        return Files.write(file, bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
