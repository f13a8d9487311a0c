/**
 * Results in files: {@link dev.vitrine.analytics.examples.output.SummaryFiles} writes a summary as JSON and CSV, {@link
 * dev.vitrine.analytics.examples.output.RfmFiles} customers and segments as CSV; each writes all of it or nothing.
 */
@NullMarked
package dev.vitrine.analytics.examples.output;

import org.jspecify.annotations.NullMarked;
