package dev.vitrine.analytics.ml.delay;

import java.time.LocalDateTime;

/** An order on its way. Not thread-safe. */
final class Shipment {

    enum Stage {
        WITH_SELLER,
        WITH_CARRIER,
        DELIVERED
    }

    private final String id;
    private final Places places;
    private final LocalDateTime promisedAt;
    private Stage stage;
    /** When this stage began, in working days. */
    private double began;
    /** How long this stage usually takes. */
    private double usual;
    /** Until when it was counted as waiting. */
    private double counted;

    Shipment(
            String id,
            Places places,
            LocalDateTime promisedAt,
            Stage stage,
            double began,
            double usual,
            double counted) {
        this.id = id;
        this.places = places;
        this.promisedAt = promisedAt;
        this.stage = stage;
        this.began = began;
        this.usual = usual;
        this.counted = counted;
    }

    void enter(Stage next, double time, double usualTime) {
        stage = next;
        began = time;
        usual = usualTime;
        counted = time;
    }

    /** Counts the wait until a time, and returns how many steps were to be expected in it. */
    double wait(Hazard hazard, double time) {
        double expected = hazard.grow(age(counted), age(time));
        counted = time;
        return expected;
    }

    /** Returns how old it is in this stage, in the time that the stage usually takes. */
    double age(double time) {
        return (time - began) / usual;
    }

    String id() {
        return id;
    }

    Places places() {
        return places;
    }

    LocalDateTime promisedAt() {
        return promisedAt;
    }

    Stage stage() {
        return stage;
    }

    double began() {
        return began;
    }

    double usual() {
        return usual;
    }

    double counted() {
        return counted;
    }
}
