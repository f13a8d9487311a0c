package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares periods that follow one another without a gap; what the data cover only in part is compared with nothing. */
final class PeriodSeries {
    private final TrendPeriod period;
    private final int window;
    private final List<DayRange> ranges;
    private final List<SalesFigures> figures;
    private final Coverage coverage;

    PeriodSeries(TrendPeriod period, int window, List<DayRange> ranges, List<SalesFigures> figures, Coverage coverage) {
        this.period = period;
        this.window = window;
        this.ranges = ranges;
        this.figures = figures;
        this.coverage = coverage;
    }

    List<SalesPeriod> rows() {
        List<SalesPeriod> rows = new ArrayList<>(ranges.size());
        for (int i = 0; i < ranges.size(); i++) {
            DayRange range = ranges.get(i);
            SalesFigures sold = figures.get(i);
            rows.add(new SalesPeriod(
                    period.label(range.from()),
                    range.from(),
                    range.to(),
                    isPartial(i),
                    sold.orders(),
                    sold.units(),
                    sold.revenue(),
                    growth(i, 1),
                    growth(i, period.periodsOfYear()),
                    movingAverage(i),
                    sold.averageOrderValue()));
        }
        return rows;
    }

    private boolean isPartial(int i) {
        return !coverage.isComplete(ranges.get(i));
    }

    private @Nullable Double growth(int i, int back) {
        if (i < back || isPartial(i) || isPartial(i - back)) {
            return null;
        }
        return SalesFigures.growth(
                figures.get(i).revenue(), figures.get(i - back).revenue());
    }

    private @Nullable BigDecimal movingAverage(int i) {
        if (i < window - 1) {
            return null;
        }
        BigDecimal total = figures.get(i).revenue();
        for (int k = i - window + 1; k <= i; k++) {
            if (isPartial(k)) {
                return null;
            }
            total = k == i ? total : total.add(figures.get(k).revenue());
        }
        return SalesFigures.mean(total, window);
    }
}
