package dev.vitrine.analytics.ml.segments;

import org.jspecify.annotations.Nullable;

/**
 * The typical customer of a segment. A favourite is what most of the segment's orders or lines have; its lift tells how
 * much more often than in the whole shop.
 *
 * @param segment the segment's name
 * @param customers how many
 * @param medianRecencyDays days since the last order, of the middle customer
 * @param medianOrders orders of the middle customer
 * @param medianSpent spend of the middle customer
 * @param meanScore the mean score of their reviews; null without any
 * @param category the category of most of their lines; null if unknown
 * @param categoryLift how much more often they buy it
 * @param state the state where most of them live; null if unknown
 * @param stateLift how much more often they live there
 * @param payment how most of their payments are made; null if unknown
 * @param paymentLift how much more often they pay so
 */
public record Persona(
        String segment,
        int customers,
        double medianRecencyDays,
        double medianOrders,
        double medianSpent,
        @Nullable Double meanScore,
        @Nullable String category,
        @Nullable Double categoryLift,
        @Nullable String state,
        @Nullable Double stateLift,
        @Nullable String payment,
        @Nullable Double paymentLift) {}
