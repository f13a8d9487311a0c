package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.progress.Cancellation;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Cancels a running statement soon after its caller asks for it. */
final class CancellationWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CancellationWatch.class.getName());
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Cancellation cancellation;
    private final Statement statement;
    private final CountDownLatch done = new CountDownLatch(1);

    private CancellationWatch(Cancellation cancellation, Statement statement) {
        this.cancellation = cancellation;
        this.statement = statement;
    }

    static CancellationWatch over(Statement statement, Cancellation cancellation) {
        CancellationWatch watch = new CancellationWatch(cancellation, statement);
        Thread thread = new Thread(watch::look, "vitrine-cancellation");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private void look() {
        try {
            while (!done.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancellation.isCancelled()) {
                    statement.cancel();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "could not cancel a statement", e);
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
