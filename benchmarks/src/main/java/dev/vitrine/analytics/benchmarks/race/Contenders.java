package dev.vitrine.analytics.benchmarks.race;

import dev.vitrine.analytics.model.CommerceData;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The contenders of one race over one data set; closing closes all. */
public final class Contenders implements AutoCloseable {
    private final List<Contender> all = new ArrayList<>();

    private Contenders() {}

    /** Loads and prepares the data for each, two at a time. */
    public static Contenders open(List<ContenderKind> kinds, CommerceData data, int threads) throws Exception {
        Contenders contenders = new Contenders();
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            List<Future<Contender>> opening = new ArrayList<>();
            for (ContenderKind kind : kinds) {
                opening.add(executor.submit(() -> kind.open(data, threads)));
            }
            for (Future<Contender> contender : opening) {
                contenders.all.add(contender.get());
            }
            return contenders;
        } catch (ExecutionException e) {
            contenders.close();
            throw new IllegalStateException("A contender can't take the data.", e.getCause());
        } finally {
            executor.shutdown();
        }
    }

    /** Returns them in the order in which they were asked for. */
    public List<Contender> all() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        all.forEach(Contender::close);
    }
}
