package dev.vitrine.analytics.examples.demand;

import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.ml.demand.DemandSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The weekly series of the M4 competition: histories, and the 13 values that came. */
public final class WeeklySeries {
    /** How many values came. */
    public static final int HORIZON = 13;

    private final List<DemandSeries> histories;
    private final List<double[]> actuals;

    private WeeklySeries(List<DemandSeries> histories, List<double[]> actuals) {
        this.histories = histories;
        this.actuals = actuals;
    }

    /**
     * Reads {@code Weekly-train.csv} and {@code Weekly-test.csv} of a folder: rows of an identifier and values, after a
     * header; empty cells are padding.
     *
     * @throws UsageException if they are not there, or do not belong together
     */
    public static WeeklySeries read(Path folder) throws IOException {
        List<DemandSeries> histories = rows(folder.resolve("Weekly-train.csv"));
        List<DemandSeries> actuals = rows(folder.resolve("Weekly-test.csv"));
        List<double[]> values = new ArrayList<>();
        if (actuals.size() != histories.size()) {
            throw new UsageException("--m4: Weekly-train.csv has " + histories.size() + " series, Weekly-test.csv "
                    + actuals.size() + ". Maybe one of the files was cut short.");
        }
        for (int i = 0; i < histories.size(); i++) {
            if (!actuals.get(i).name().equals(histories.get(i).name())
                    || actuals.get(i).length() != HORIZON) {
                throw new UsageException("--m4: the series '" + histories.get(i).name()
                        + "' of Weekly-train.csv has no " + HORIZON + " values in the same row of Weekly-test.csv.");
            }
            values.add(actuals.get(i).values());
        }
        return new WeeklySeries(histories, values);
    }

    private static List<DemandSeries> rows(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new UsageException("--m4: there is no file '" + file
                    + "'. Maybe give the folder with Weekly-train.csv and Weekly-test.csv of the M4 competition.");
        }
        List<DemandSeries> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int number = 1; number < lines.size(); number++) {
            String line = lines.get(number);
            int lineNumber = number + 1;
            String[] cells = line.replace("\"", "").split(",", -1);
            double[] values = Arrays.stream(cells)
                    .skip(1)
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .mapToDouble(cell -> number(file, lineNumber, cell))
                    .toArray();
            rows.add(DemandSeries.of(cells[0], values));
        }
        return rows;
    }

    private static double number(Path file, int line, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new UsageException("--m4: " + file + ", line " + line + ": '" + cell + "' is no number.");
        }
    }

    /** Returns the histories. */
    public List<DemandSeries> histories() {
        return histories;
    }

    /** Returns the first values that came, of one series. */
    double[] actual(int series, int horizon) {
        return Arrays.copyOf(actuals.get(series), horizon);
    }
}
