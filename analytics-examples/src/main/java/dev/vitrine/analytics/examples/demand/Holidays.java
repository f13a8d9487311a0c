package dev.vitrine.analytics.examples.demand;

import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.ml.demand.DemandData;
import dev.vitrine.analytics.ml.demand.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Days that move demand, from a file. */
public final class Holidays {
    private final Set<LocalDate> days;

    private Holidays(Set<LocalDate> days) {
        this.days = days;
    }

    /**
     * Reads a file of days, one a line.
     *
     * @throws UsageException if a line is no day
     */
    public static Holidays read(Path file) throws IOException {
        Set<LocalDate> days = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                try {
                    days.add(LocalDate.parse(line.strip()));
                } catch (DateTimeException e) {
                    throw new UsageException("--holidays: '" + line.strip() + "' is no day such as 2018-12-25.");
                }
            }
        }
        return new Holidays(days);
    }

    /** Returns the series with how many of the days lie in each period, those to forecast included. */
    public DemandData drive(DemandData data, int horizon) {
        LocalDate first = data.firstDay();
        if (first == null) {
            return data;
        }
        int periods = data.series().get(0).length() + horizon;
        return data.withDrivers(List.of(Driver.ofDays("holidays", days, data.cadence(), first, periods)));
    }
}
