package dev.vitrine.analytics.examples.load;

import dev.vitrine.analytics.progress.Progress;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far long work has come; shows nothing where there is no terminal. */
final class LoadingBar implements Progress, AutoCloseable {
    private static final long MEBIBYTE = 1 << 20;

    private final Map<String, ProgressUpdate> steps = new HashMap<>();
    private final @Nullable ProgressBar bar;

    private LoadingBar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Starts a bar for files that are read. */
    static LoadingBar ofBytes() {
        return start("Loading", " MiB", MEBIBYTE);
    }

    /** Starts a bar for orders that are made up. */
    static LoadingBar ofOrders() {
        return start("Making up", " orders", 1);
    }

    private static LoadingBar start(String task, String unit, long size) {
        return new LoadingBar(Terminal.isThere() ? bar(task, unit, size) : null);
    }

    private static ProgressBar bar(String task, String unit, long size) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(unit, size)
                .setInitialMax(0)
                .build();
    }

    @Override
    public synchronized void update(ProgressUpdate update) {
        if (bar == null) {
            return;
        }
        steps.put(update.step(), update);
        bar.maxHint(steps.values().stream()
                .mapToLong(step -> Math.max(step.done(), step.total()))
                .sum());
        bar.stepTo(steps.values().stream().mapToLong(ProgressUpdate::done).sum());
        bar.setExtraMessage(update.step());
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
