package dev.vitrine.analytics.ml.delay;

/**
 * What is expected of an order at its approval.
 *
 * @param lateProbability how likely it comes after the promise, from 0 to 1
 * @param earlyDays the days from approval to delivery that one in ten orders like it stays below
 * @param medianDays the days that half of them stay below
 * @param slowDays the days that nine in ten stay below
 */
public record DelayPrediction(double lateProbability, double earlyDays, double medianDays, double slowDays) {}
