package dev.vitrine.analytics.ml.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Buyers who do as a model says, with known parameters. */
public final class SimulatedBuyers {
    /** The day of the first purchases. */
    public static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static final double RATE_SHAPE = 0.8;
    private static final double RATE_SCALE = 1 / 6.0;

    private final RandomGenerator random;

    private SimulatedBuyers(long seed) {
        this.random = new Well19937c(seed);
    }

    /** Returns buyers of Pareto/NBD (0.8, 6, 0.6, 8 weeks), amounts of Gamma-Gamma (6, 4, 15), watched so many days. */
    public static PurchaseHistories paretoNbd(int customers, int days, long seed) {
        SimulatedBuyers simulation = new SimulatedBuyers(seed);
        GammaDistribution leaving = new GammaDistribution(simulation.random, 0.6, 1 / 8.0);
        return simulation.histories(customers, days, () -> {
            double rate = Math.max(leaving.sample(), 1e-12);
            return -Math.log(1 - simulation.random.nextDouble()) / rate;
        });
    }

    /** Returns buyers who never stop. */
    public static PurchaseHistories loyal(int customers, int days, long seed) {
        return new SimulatedBuyers(seed).histories(customers, days, () -> Double.POSITIVE_INFINITY);
    }

    /** Returns summaries of buyers of BG/NBD (0.8, 6 weeks, 0.8, 2.5); of MBG/NBD if the first purchase can be the last. */
    static PurchaseSummaries betaGeometric(
            int customers, double weeks, BgNbdLikelihood.FirstPurchase first, long seed) {
        SimulatedBuyers simulation = new SimulatedBuyers(seed);
        GammaDistribution buying = new GammaDistribution(simulation.random, RATE_SHAPE, RATE_SCALE);
        BetaDistribution leaving = new BetaDistribution(simulation.random, 0.8, 2.5);
        List<PurchaseSummary> summaries = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            double rate = buying.sample();
            double leaves = leaving.sample();
            double observed = weeks * (0.7 + 0.3 * simulation.random.nextDouble());
            int repeats = 0;
            double last = 0;
            boolean stays = first == BgNbdLikelihood.FirstPurchase.IS_SAFE || simulation.random.nextDouble() >= leaves;
            double time = 0;
            while (stays) {
                time += -Math.log(1 - simulation.random.nextDouble()) / rate;
                if (time > observed) {
                    break;
                }
                repeats++;
                last = time;
                stays = simulation.random.nextDouble() >= leaves;
            }
            summaries.add(PurchaseSummary.of("C" + i, repeats, last, observed, TimeScale.WEEKS));
        }
        return PurchaseSummaries.of("simulated buyers", summaries);
    }

    private PurchaseHistories histories(int customers, int days, DoubleSupplier lifetimes) {
        GammaDistribution buying = new GammaDistribution(random, RATE_SHAPE, RATE_SCALE);
        GammaDistribution spending = new GammaDistribution(random, 4, 1 / 15.0);
        List<PurchaseHistory> histories = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            double perDay = buying.sample() / 7;
            double dayOfLeaving = lifetimes.getAsDouble() * 7;
            GammaDistribution amounts = new GammaDistribution(random, 6, 1 / spending.sample());
            int first = random.nextInt(Math.max(1, days / 4));
            List<Purchase> purchases = new ArrayList<>();
            List<Purchase> returns = new ArrayList<>();
            for (double day = 0; first + day < days && day <= dayOfLeaving; ) {
                LocalDate date = START.plusDays(first + (long) day);
                purchases.add(new Purchase(date, 1, 1 + random.nextInt(3), 1 + random.nextInt(5), amounts.sample()));
                if (random.nextDouble() < 0.05) {
                    returns.add(Purchase.of(date, 1));
                }
                day += -Math.log(1 - random.nextDouble()) / perDay;
            }
            histories.add(new PurchaseHistory(String.format("C%06d", i), purchases, returns));
        }
        return PurchaseHistories.of("simulated buyers", START.plusDays(days), histories);
    }
}
