/**
 * What customers say: {@link dev.vitrine.analytics.feedback.ScoreTrend} follows the scores of reviews through time, {@link
 * dev.vitrine.analytics.feedback.LowScoreCauses} tells which orders get low ones, and {@link
 * dev.vitrine.analytics.feedback.SalesAndMarketing} puts mentions, traffic and service contacts beside sales, on the days
 * that both have.
 */
@NullMarked
package dev.vitrine.analytics.feedback;

import org.jspecify.annotations.NullMarked;
