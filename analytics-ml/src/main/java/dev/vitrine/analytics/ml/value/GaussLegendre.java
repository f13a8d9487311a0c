package dev.vitrine.analytics.ml.value;

import java.util.function.DoubleUnaryOperator;

/** The rule of Gauss and Legendre with 16 nodes: exact for polynomials up to degree 31. */
final class GaussLegendre {
    static final int NODES = 16;

    private static final double[] PLACES = new double[NODES];
    private static final double[] WEIGHTS = new double[NODES];

    static {
        for (int i = 0; i < NODES; i++) {
            double place = Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
            double slope = 0;
            for (int step = 0; step < 8; step++) {
                double before = 1;
                double value = place;
                for (int degree = 2; degree <= NODES; degree++) {
                    double next = ((2 * degree - 1) * place * value - (degree - 1) * before) / degree;
                    before = value;
                    value = next;
                }
                slope = NODES * (place * value - before) / (place * place - 1);
                place -= value / slope;
            }
            PLACES[i] = place;
            WEIGHTS[i] = 2 / ((1 - place * place) * slope * slope);
        }
    }

    private GaussLegendre() {}

    /** Returns the place of a node between two ends. */
    static double place(int node, double from, double to) {
        return from + (to - from) * 0.5 * (1 + PLACES[node]);
    }

    /** Returns the weight of a node between two ends. */
    static double weight(int node, double from, double to) {
        return (to - from) * 0.5 * WEIGHTS[node];
    }

    /** Returns the integral of a function that is smooth between the ends. */
    static double integral(DoubleUnaryOperator function, double from, double to) {
        double sum = 0;
        for (int node = 0; node < NODES; node++) {
            sum += weight(node, from, to) * function.applyAsDouble(place(node, from, to));
        }
        return sum;
    }
}
