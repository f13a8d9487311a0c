package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.classification.LogisticRegression;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Makes an answer of log-odds.
 *
 * @param polarity the probability of 4 or 5 stars if there are not 3, from the members' log-odds
 * @param tones one regression for each tone, from the log-odds and curves through them; empty if 3 stars are too few
 * @param toneOffsets what is added to the logarithm of each tone's probability before the highest is taken
 * @param threshold the probability from which on a text is positive
 * @param sureFrom how far a score must be from 0 to be relied on
 * @param prior the share of 4 and 5 among clear stars
 */
record Judge(
        LogisticRegression polarity,
        List<LogisticRegression> tones,
        List<Double> toneOffsets,
        double threshold,
        double sureFrom,
        double prior) {

    Judge {
        tones = List.copyOf(tones);
        toneOffsets = List.copyOf(toneOffsets);
    }

    /** Answers for a text of which nothing is known. */
    Sentiment unknown() {
        Polarity usual = prior >= threshold ? Polarity.POSITIVE : Polarity.NEGATIVE;
        Tone tone = usual == Polarity.POSITIVE ? Tone.POSITIVE : Tone.NEGATIVE;
        return new Sentiment(2 * prior - 1, usual, Certainty.UNSURE, tone, 1 - prior, 0, prior);
    }

    Sentiment judge(double[] logits) {
        double probability = polarity.probability(logits);
        double score = 2 * probability - 1;
        Polarity side = probability >= threshold ? Polarity.POSITIVE : Polarity.NEGATIVE;
        Certainty certainty = isSure(score, side) ? Certainty.SURE : Certainty.UNSURE;
        if (tones.isEmpty()) {
            Tone tone = side == Polarity.POSITIVE ? Tone.POSITIVE : Tone.NEGATIVE;
            return new Sentiment(score, side, certainty, tone, 1 - probability, 0, probability);
        }
        double[] shares = toneShares(ToneFeatures.of(logits));
        Tone tone = Tone.at(highest(logarithms(shares), toneOffsets));
        return new Sentiment(score, side, certainty, tone, shares[0], shares[1], shares[2]);
    }

    /** A score on one side of 0 is no ground for relying on the other. */
    private boolean isSure(double score, Polarity side) {
        return Math.abs(score) >= sureFrom && (score >= 0) == (side == Polarity.POSITIVE);
    }

    /** Returns the tones' probabilities: each against the others, brought to the sum 1. */
    double[] toneShares(double[] features) {
        double[] shares = new double[tones.size()];
        double sum = 0;
        for (int tone = 0; tone < shares.length; tone++) {
            shares[tone] = Math.max(1e-12, tones.get(tone).probability(features));
            sum += shares[tone];
        }
        for (int tone = 0; tone < shares.length; tone++) {
            shares[tone] /= sum;
        }
        return shares;
    }

    static double[] logarithms(double[] shares) {
        return DoubleStream.of(shares).map(Math::log).toArray();
    }

    static int highest(double[] logarithms, List<Double> offsets) {
        int highest = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int tone = 0; tone < logarithms.length; tone++) {
            double value = logarithms[tone] + offsets.get(tone);
            if (value > best) {
                best = value;
                highest = tone;
            }
        }
        return highest;
    }
}
