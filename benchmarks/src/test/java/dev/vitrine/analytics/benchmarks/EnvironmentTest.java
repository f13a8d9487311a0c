package dev.vitrine.analytics.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @Test
    void currentDescribesThisVirtualMachine() {
        Clock clock = Clock.fixed(Instant.parse("2018-09-01T23:59:00Z"), ZoneOffset.UTC);

        Environment environment = Environment.current(clock);

        assertThat(environment.date()).isEqualTo(LocalDate.of(2018, 9, 1));
        assertThat(environment.javaVersion()).startsWith(System.getProperty("java.specification.version"));
        assertThat(environment.processors()).isPositive();
        assertThat(environment.maxHeapBytes()).isPositive();
    }

    @Test
    void descriptionIsOneFactALine() {
        Environment environment = new Environment(
                "17.0.15+6", "A VM, A Vendor", "Linux 6.1 amd64", "A CPU", 2, 2L << 30, LocalDate.of(2018, 9, 1));

        assertThat(environment.describe().lines())
                .containsExactly(
                        "date        2018-09-01",
                        "java        17.0.15+6 (A VM, A Vendor)",
                        "os          Linux 6.1 amd64",
                        "cpu         A CPU",
                        "processors  2",
                        "max heap    2048 MiB");
    }

    @Test
    void descriptionSaysWhenTheCpuIsNotKnown() {
        Environment environment = new Environment("17", "vm", "os", null, 2, 0, LocalDate.of(2018, 9, 1));

        assertThat(environment.describe()).contains("cpu         not told by the system");
    }

    @Test
    void cpuModelIsTheFirstOfTheProcessors(@TempDir Path folder) throws IOException {
        Path cpuInfo = Files.writeString(
                folder.resolve("cpuinfo"),
                "processor\t: 0\nmodel name\t: Fast CPU @ 3.0GHz\n\nprocessor\t: 1\nmodel name\t: Other\n");

        assertThat(Environment.findCpuModel(cpuInfo)).contains("Fast CPU @ 3.0GHz");
    }

    @Test
    void cpuModelIsUnknownWithoutTheFileOrTheLine(@TempDir Path folder) throws IOException {
        Path armCpuInfo = Files.writeString(folder.resolve("cpuinfo"), "processor\t: 0\nBogoMIPS\t: 50\n");

        assertThat(Environment.findCpuModel(armCpuInfo)).isEmpty();
        assertThat(Environment.findCpuModel(folder.resolve("absent"))).isEmpty();
    }
}
