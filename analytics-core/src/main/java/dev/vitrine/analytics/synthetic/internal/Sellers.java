package dev.vitrine.analytics.synthetic.internal;

/**
 * The sellers of a shop. Immutable.
 *
 * <p>The seller of rank k offers products in proportion to 1 / (k + 8)^0.8. A seller takes longer or shorter to hand
 * parcels over, and one in seven is careless, which shows in the scores.
 */
final class Sellers {
    private static final int CARELESS_PER_MILLION = 143_000;
    private static final LogNormal PACE = new LogNormal(0.35);

    private final int[] home;
    private final double[] pace;
    private final boolean[] careless;
    private final AliasTable offers;

    Sellers(long seed, int size, Geography geography) {
        home = new int[size];
        pace = new double[size];
        careless = new boolean[size];
        double[] weights = new double[size];
        SplitMix random = new SplitMix(0);
        for (int seller = 0; seller < size; seller++) {
            random.restart(seed, Substream.SELLER, seller);
            home[seller] = geography.drawSellerHome(random);
            pace[seller] = PACE.draw(random);
            careless[seller] = random.chance(CARELESS_PER_MILLION);
            weights[seller] = 1 / StrictMath.pow(seller + 8.0, 0.8);
        }
        offers = new AliasTable(weights);
    }

    int size() {
        return home.length;
    }

    int draw(SplitMix random) {
        return offers.draw(random);
    }

    int home(int seller) {
        return home[seller];
    }

    /** Returns by how much the seller's handling times exceed the usual; 1 is usual. */
    double pace(int seller) {
        return pace[seller];
    }

    boolean isCareless(int seller) {
        return careless[seller];
    }
}
