package dev.vitrine.analytics.ml.sentiment;

/**
 * Reviews of one tone, by which tone they were said to have.
 *
 * @param actual the tone by stars
 * @param saidNegative how many were said to be negative
 * @param saidNeutral how many were said to be neutral
 * @param saidPositive how many were said to be positive
 * @param precision the share of those said to have the tone that have it
 * @param recall the share of those that have the tone that are said to
 * @param f1 the harmonic mean of both
 */
public record ToneRow(
        Tone actual,
        long saidNegative,
        long saidNeutral,
        long saidPositive,
        double precision,
        double recall,
        double f1) {}
