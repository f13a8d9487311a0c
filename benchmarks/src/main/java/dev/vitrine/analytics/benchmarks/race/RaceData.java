package dev.vitrine.analytics.benchmarks.race;

import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.nio.file.Path;

/** The data that are raced on: Olist itself, or a made-up shop as many times as big. */
public final class RaceData {
    /** Orders of a made-up shop at scale 1: as many as Olist has. */
    public static final long ORDERS_AT_SCALE_1 = 99_441;

    private RaceData() {}

    /** Makes a shop up. */
    public static CommerceData synthetic(int scale) {
        return SyntheticShop.builder().orders(scale * ORDERS_AT_SCALE_1).build().build();
    }

    /** Loads Olist from its folder or archive. */
    public static CommerceData olist(Path folderOrArchive) {
        return Olist.of(folderOrArchive).load().data();
    }
}
