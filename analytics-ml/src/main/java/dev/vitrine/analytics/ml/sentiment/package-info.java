/**
 * What reviews say, trained from a shop's own stars: {@link dev.vitrine.analytics.ml.sentiment.ReviewTexts} of a shop →
 * {@link dev.vitrine.analytics.ml.sentiment.SentimentTrainer} → {@link
 * dev.vitrine.analytics.ml.sentiment.SentimentModel} → {@link dev.vitrine.analytics.ml.sentiment.Sentiment}, with {@link
 * dev.vitrine.analytics.ml.sentiment.SentimentCrossValidation} for how good it is, {@link
 * dev.vitrine.analytics.ml.sentiment.AspectLexicon} for what it is about and {@link
 * dev.vitrine.analytics.ml.sentiment.SentimentTrend} for the months.
 */
@NullMarked
package dev.vitrine.analytics.ml.sentiment;

import org.jspecify.annotations.NullMarked;
