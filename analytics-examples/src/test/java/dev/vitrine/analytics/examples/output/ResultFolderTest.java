package dev.vitrine.analytics.examples.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.examples.cli.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    private Path folder;

    @Test
    void filesReplaceThoseOfTheSameNameAndLeaveOthersAlone() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old and long");
        Files.writeString(folder.resolve("mine.txt"), "mine");

        ResultFolder.at(folder).write(Map.of("a.csv", "new"));

        assertThat(folder.resolve("a.csv")).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**/.unfinished*");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void failureLeavesTheFolderAsItWas() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        Files.createDirectory(folder.resolve("b.csv"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a.csv", "new");
        texts.put("b.csv", "new");

        assertThatThrownBy(() -> ResultFolder.at(folder).write(texts)).isInstanceOf(IOException.class);

        assertThat(folder.resolve("a.csv")).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**/.unfinished*");
    }

    @Test
    void failureHalfwayLeavesTheFolderAsItWas() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a.csv", "new");
        texts.put("no/such/folder.csv", "new");

        assertThatThrownBy(() -> ResultFolder.at(folder).write(texts)).isInstanceOf(IOException.class);

        assertThat(folder.resolve("a.csv")).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**/.unfinished*");
    }

    @Test
    void folderThatCannotBeMadeIsRefusedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> ResultFolder.at(file.resolve("below/it")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--out: no file can be written to '" + file.resolve("below/it") + "' (")
                .hasMessageEndingWith("). Maybe give a folder of your own.");
    }

    @Test
    void tryingLeavesNoTrace() {
        ResultFolder.at(folder.resolve("a/b"));
        ResultFolder.at(folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> ResultFolder.at(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("is not a folder");
    }
}
