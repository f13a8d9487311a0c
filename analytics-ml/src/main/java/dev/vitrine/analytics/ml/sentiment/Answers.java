package dev.vitrine.analytics.ml.sentiment;

/**
 * What the model and its baselines said about the same reviews.
 *
 * @param model the model
 * @param words single words by logistic regression
 * @param lexicon a count of words of praise and blame
 * @param majority the most frequent class
 * @param sure where the model was sure
 */
@SuppressWarnings("ArrayRecordComponent") // filled while the reviews are asked about
record Answers(HeldOut model, HeldOut words, HeldOut lexicon, HeldOut majority, boolean[] sure) {

    Answers(int[] stars) {
        this(new HeldOut(stars), new HeldOut(stars), new HeldOut(stars), new HeldOut(stars), new boolean[stars.length]);
    }
}
