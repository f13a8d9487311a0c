package dev.vitrine.analytics.examples.load;

import dev.vitrine.analytics.progress.Progress;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how much of all files has been read; shows nothing where there is no terminal. */
final class LoadingBar implements Progress, AutoCloseable {
    private static final long MEBIBYTE = 1 << 20;

    private final Map<String, ProgressUpdate> steps = new HashMap<>();
    private final @Nullable ProgressBar bar;

    private LoadingBar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static LoadingBar start() {
        return new LoadingBar(Terminal.isThere() ? bar() : null);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Loading")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MiB", MEBIBYTE)
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
