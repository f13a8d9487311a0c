package dev.vitrine.analytics.ml.delay;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many orders were on their way, and how many of them past their promise, at the last midnight. Immutable.
 *
 * @param moving all on their way
 * @param overdue those past their promise
 * @param byState the same for each customer's state
 */
record Congestion(int moving, int overdue, Map<String, Load> byState) {
    static final Congestion NONE = new Congestion(0, 0, Map.of());

    Congestion {
        byState = Map.copyOf(byState);
    }

    /**
     * Orders on their way to a state.
     *
     * @param moving all
     * @param overdue those past their promise
     */
    record Load(int moving, int overdue) {
        private static final Load NONE = new Load(0, 0);
    }

    static Congestion of(Collection<Shipment> shipments, LocalDateTime now) {
        int overdue = 0;
        Map<String, Load> byState = new HashMap<>();
        for (Shipment shipment : shipments) {
            int late = shipment.promisedAt().isBefore(now) ? 1 : 0;
            overdue += late;
            byState.merge(
                    shipment.places().state(),
                    new Load(1, late),
                    (a, b) -> new Load(a.moving() + b.moving(), a.overdue() + b.overdue()));
        }
        return new Congestion(shipments.size(), overdue, byState);
    }

    double overdueShare() {
        return overdue / (moving + 50.0);
    }

    /** Returns the share to a state, drawn to that of all. */
    double overdueShare(Places places) {
        Load load = load(places);
        double all = overdue / (moving + 1.0);
        return (load.overdue() + 10 * all) / (load.moving() + 10);
    }

    Load load(Places places) {
        return byState.getOrDefault(places.state(), Load.NONE);
    }
}
