/**
 * What an analysis is: queries plus a pure finisher.
 *
 * <p>Start with {@link dev.vitrine.analytics.analysis.Analysis#run}. Each analysis has an {@link
 * dev.vitrine.analytics.analysis.AnalysisCard} that says what it means, and gives {@link
 * dev.vitrine.analytics.analysis.Findings}: typed records, tables of them, and notes a reader must know. {@link
 * dev.vitrine.analytics.analysis.Analyses} runs several over shared scans.
 */
@NullMarked
package dev.vitrine.analytics.analysis;

import org.jspecify.annotations.NullMarked;
