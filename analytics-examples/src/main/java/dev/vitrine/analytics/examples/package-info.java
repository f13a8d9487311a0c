/**
 * One main per story: each shows a use of Vitrine from the data to the answer, to run and to copy from.
 *
 * <p>Start with {@link dev.vitrine.analytics.examples.Quickstart}. Every main has {@code --help}.
 */
@NullMarked
package dev.vitrine.analytics.examples;

import org.jspecify.annotations.NullMarked;
