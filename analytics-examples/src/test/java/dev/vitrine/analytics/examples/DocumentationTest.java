package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page shows code that is compiled, and links to pages that exist. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA_BLOCK =
            Pattern.compile("(?:<!-- snippet: (\\S+) -->\n)?```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE_BLOCK =
            Pattern.compile("<!-- snippet: ([^#\\s]+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                .map(ROOT::resolve)
                .forEach(pages::add);
        return pages.stream().map(ROOT::relativize);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaOnThePageIsCompiledCode(Path page) throws IOException {
        Matcher block = JAVA_BLOCK.matcher(Files.readString(ROOT.resolve(page)));
        while (block.find()) {
            assertThat(block.group(1))
                    .as("source of the code %s", block.group(2))
                    .isNotNull();
            String[] source = block.group(1).split("#", 2);
            assertThat(block.group(2)).isEqualTo(snippet(ROOT.resolve(source[0]), source[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void filesOnThePageAreFilesOfTheTests(Path page) throws IOException {
        Matcher block = FILE_BLOCK.matcher(Files.readString(ROOT.resolve(page)));
        while (block.find()) {
            assertThat(block.group(2)).isEqualTo(Files.readString(ROOT.resolve(block.group(1))));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFilesOfTheProject(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(ROOT.resolve(page)));
        while (link.find()) {
            assertThat(ROOT.resolve(page).resolveSibling(link.group(1))).exists();
        }
    }

    /** Returns the lines between {@code // snippet: name} and {@code // end}, moved to the left margin. */
    private static String snippet(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int start = lines.stream().map(String::strip).toList().indexOf("// snippet: " + name) + 1;
        assertThat(start).as("snippet %s in %s", name, file).isPositive();
        StringBuilder text = new StringBuilder();
        for (int i = start; !lines.get(i).strip().equals("// end"); i++) {
            text.append(lines.get(i)).append('\n');
        }
        return text.toString().stripTrailing().stripIndent() + "\n";
    }
}
