/**
 * The command-line frame that all examples share.
 *
 * <p>An {@link dev.vitrine.analytics.examples.cli.Example} states its options and its work; {@link
 * dev.vitrine.analytics.examples.cli.ExampleCommand} gives it {@code --help}, {@code --version}, {@code --debug}, one-line errors and exit
 * codes.
 */
@NullMarked
package dev.vitrine.analytics.examples.cli;

import org.jspecify.annotations.NullMarked;
