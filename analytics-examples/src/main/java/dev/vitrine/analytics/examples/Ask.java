package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Catalogue;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.warehouse.DuckDbEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers a query written as JSON, on the engine you name. */
@Command(
        name = "ask",
        description = "Answers a query written as JSON. Without --data it asks a made-up shop.",
        sortOptions = false)
public final class Ask implements Example {

    /** What can answer. */
    enum EngineKind {
        MEMORY,
        DUCKDB;

        Engine over(CommerceData data) {
            return this == MEMORY ? MemoryEngine.of(data) : DuckDbEngine.of(data);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the answer is printed. */
    enum Format {
        MARKDOWN,
        CSV,
        JSON;

        String spell(ResultTable table) {
            return switch (this) {
                case MARKDOWN -> table.toMarkdown();
                case CSV -> table.toCsv();
                case JSON -> table.toJson();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--query",
            paramLabel = "FILE",
            required = true,
            description = "The query as JSON, such as {\"measures\": [\"ORDERS\"], \"dimensions\": [\"MONTH\"]}.")
    private @Nullable Path query;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description = "Who answers: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if absent.")
    private EngineKind engine = EngineKind.MEMORY;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print the answer: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if absent.")
    private Format format = Format.MARKDOWN;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write answer.csv and answer.json to.")
    private @Nullable Path out;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new Ask()).execute(args));
    }

    /** Creates the example with no options set. */
    public Ask() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        String json = text();
        CommerceData data = options.load().data();
        ResultTable answer = answer(question(json, data), data);
        printer.print(format.spell(answer));
        if (results != null) {
            results.write(Map.of("answer.csv", answer.toCsv(), "answer.json", answer.toJson()));
        }
    }

    private String text() throws IOException {
        if (query == null || !Files.isRegularFile(query)) {
            throw new UsageException("--query: '" + query + "' is no file.");
        }
        try {
            return Files.readString(query);
        } catch (CharacterCodingException e) {
            throw new UsageException("--query: '" + query + "' is not UTF-8. Maybe save it as UTF-8.");
        }
    }

    /** The day of the command line counts where the query names none. */
    private Query question(String json, CommerceData data) {
        Query question;
        try {
            question = Query.fromJson(json, Catalogue.of(data));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--query: " + query + ": " + e.getMessage());
        }
        LocalDate day = options.asOf();
        return day == null || question.asOf() != null ? question : question.asOf(day);
    }

    private ResultTable answer(Query question, CommerceData data) {
        try (Engine answering = engine.over(data)) {
            return answering.run(question);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--query: " + query + ": " + e.getMessage());
        }
    }
}
