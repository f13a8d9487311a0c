/**
 * Results in files, all of them or nothing: {@link dev.vitrine.analytics.examples.output.SummaryFiles} writes a summary,
 * {@link dev.vitrine.analytics.examples.output.AnalysisFiles} what analyses found, {@link
 * dev.vitrine.analytics.examples.output.RfmFiles} customers and segments.
 */
@NullMarked
package dev.vitrine.analytics.examples.output;

import org.jspecify.annotations.NullMarked;
