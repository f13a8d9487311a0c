package dev.vitrine.analytics.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a race was run; printed with its times, which mean nothing without it.
 *
 * @param javaVersion such as {@code 17.0.15+6}
 * @param vm name and vendor of the virtual machine
 * @param os name, version and architecture of the operating system
 * @param cpuModel the processor's own name, or null where the system does not tell it
 * @param processors how many processors the virtual machine may use
 * @param maxHeapBytes the most memory the heap may grow to
 * @param date the day of the run, in the clock's zone
 */
public record Environment(
        String javaVersion,
        String vm,
        String os,
        @Nullable String cpuModel,
        int processors,
        long maxHeapBytes,
        LocalDate date) {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final long MEBIBYTE = 1024L * 1024L;

    /** Returns the environment of this virtual machine, dated by the clock. */
    public static Environment current(Clock clock) {
        return new Environment(
                Runtime.version().toString(),
                System.getProperty("java.vm.name") + ", " + System.getProperty("java.vm.vendor"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                findCpuModel(CPU_INFO).orElse(null),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory(),
                LocalDate.now(clock));
    }

    /** Returns the value of the first {@code model name} line of a file in the format of Linux's cpuinfo. */
    static Optional<String> findCpuModel(Path cpuInfo) {
        if (!Files.isReadable(cpuInfo)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(cpuInfo)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + cpuInfo, e);
        }
    }

    /** Returns the environment as lines for a reader, one fact a line, without a line break at the end. */
    public String describe() {
        return String.join(
                System.lineSeparator(),
                "date        " + date,
                "java        " + javaVersion + " (" + vm + ")",
                "os          " + os,
                "cpu         " + (cpuModel == null ? "not told by the system" : cpuModel),
                "processors  " + processors,
                "max heap    " + maxHeapBytes / MEBIBYTE + " MiB");
    }
}
