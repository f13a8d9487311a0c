package dev.vitrine.analytics.benchmarks.race;

import dev.vitrine.analytics.benchmarks.race.duckdb.DuckDbContender;
import dev.vitrine.analytics.benchmarks.race.frames.DflibContender;
import dev.vitrine.analytics.benchmarks.race.frames.TablesawContender;
import dev.vitrine.analytics.benchmarks.race.hand.HandContender;
import dev.vitrine.analytics.benchmarks.race.streams.StreamsContender;
import dev.vitrine.analytics.benchmarks.race.vitrine.VitrineContender;
import dev.vitrine.analytics.model.CommerceData;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who can take part, in the order in which they are reported. A new contender is one more constant. */
@SuppressWarnings("ImmutableEnumChecker") // openers keep no state
public enum ContenderKind {
    /** Vitrine's engine in memory. */
    VITRINE("vitrine", Pace.QUICK, (data, threads) -> new VitrineContender("vitrine", data, threads)),
    /** Vitrine's engine in memory, with one thread. */
    VITRINE_ONE_THREAD(
            "vitrineOneThread", Pace.QUICK, (data, threads) -> new VitrineContender("vitrineOneThread", data, 1)),
    /** DuckDB over tables as a user would have them. */
    DUCKDB("duckdb", Pace.QUICK, DuckDbContender::natural),
    /** DuckDB over a star schema. */
    DUCKDB_STAR("duckdbStar", Pace.QUICK, DuckDbContender::star),
    /** Loops by hand, the ceiling. */
    HAND("hand", Pace.QUICK, (data, threads) -> new HandContender(data)),
    /** Streams over records, what an ordinary service would write. */
    STREAMS("streams", Pace.SLOW, (data, threads) -> new StreamsContender(data)),
    /** DFLib, at the queries that group one table. */
    DFLIB("dflib", Pace.SLOW, (data, threads) -> new DflibContender(data)),
    /** Tablesaw, at the queries that group one table. */
    TABLESAW("tablesaw", Pace.SLOW, (data, threads) -> new TablesawContender(data));

    private final String id;
    private final Pace pace;
    private final Opener opener;

    ContenderKind(String id, Pace pace, Opener opener) {
        this.id = id;
        this.pace = pace;
        this.opener = opener;
    }

    /** Returns the name used in options, files and reports. */
    public String id() {
        return id;
    }

    /**
     * Loads and prepares the data for this contender.
     *
     * @param threads how many threads it may use, if it can use more than one
     * @throws Exception if it cannot take the data
     */
    public Contender open(CommerceData data, int threads) throws Exception {
        return opener.open(data, threads);
    }

    /** Returns the contender of this name. */
    public static Optional<ContenderKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Returns those that a race has unless told otherwise. */
    public static List<ContenderKind> quick() {
        return Arrays.stream(values()).filter(kind -> kind.pace == Pace.QUICK).toList();
    }

    private enum Pace {
        QUICK,
        SLOW
    }

    @FunctionalInterface
    private interface Opener {
        Contender open(CommerceData data, int threads) throws Exception;
    }
}
