package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.sentiment.internal.linear.Corpus;
import dev.vitrine.analytics.ml.sentiment.internal.linear.LockstepLogistic;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Outputs;
import dev.vitrine.analytics.ml.sentiment.internal.linear.Weights;
import dev.vitrine.analytics.ml.sentiment.internal.text.TermFinder;
import dev.vitrine.analytics.ml.sentiment.internal.text.Terms;
import dev.vitrine.analytics.ml.sentiment.internal.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/** The plain model to beat: a logistic regression of single words by TF-IDF, and one for each tone with balanced classes. */
final class WordBaseline {
    private static final TermFinder WORDS = Terms.singleWords();
    private static final int PASSES = 30;
    private static final int TONES = 3;

    private final Corpus corpus;
    private final Weights weights;

    private WordBaseline(Corpus corpus, Weights weights) {
        this.corpus = corpus;
        this.weights = weights;
    }

    static WordBaseline train(List<List<Token>> texts, int[] stars, long seed) {
        Corpus corpus = Corpus.of(texts, WORDS);
        int[] all = IntStream.range(0, stars.length).toArray();
        Weights weights =
                new LockstepLogistic(corpus.all(), stars, outputs(stars), new float[0]).train(all, PASSES, seed);
        return new WordBaseline(corpus, weights);
    }

    private static Outputs outputs(int[] stars) {
        double[] counts = new double[TONES];
        for (int count : stars) {
            counts[Tone.ofStars(count).number()]++;
        }
        double[][] targets = new double[TONES + 1][6];
        double[][] costs = new double[TONES + 1][6];
        for (int count = 1; count <= 5; count++) {
            int tone = Tone.ofStars(count).number();
            targets[TONES][count] = count > 3 ? 1 : 0;
            costs[TONES][count] = count == 3 ? 0 : 1;
            for (int model = 0; model < TONES; model++) {
                targets[model][count] = model == tone ? 1 : 0;
                costs[model][count] = counts[tone] == 0 ? 0 : stars.length / (TONES * counts[tone]);
            }
        }
        return new Outputs(targets, costs);
    }

    void judge(List<Token> text, HeldOut heldOut, int row) {
        double[] sums = corpus.vocabulary().count(text, WORDS).letterSums(weights);
        int tone = 0;
        for (int other = 1; other < TONES; other++) {
            tone = sums[other] > sums[tone] ? other : tone;
        }
        double probability = 1 / (1 + Math.exp(-sums[TONES]));
        Polarity side = probability >= 0.5 ? Polarity.POSITIVE : Polarity.NEGATIVE;
        heldOut.put(row, probability, side, Tone.at(tone));
    }
}
