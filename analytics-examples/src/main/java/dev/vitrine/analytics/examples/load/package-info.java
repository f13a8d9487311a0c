/**
 * Where the examples get a shop from: the user's files, or a made-up one.
 *
 * <p>{@link dev.vitrine.analytics.examples.load.ShopSource} does it all; {@link
 * dev.vitrine.analytics.examples.load.KindGuess} looks at the files where the user does not say what they are.
 */
@NullMarked
package dev.vitrine.analytics.examples.load;

import org.jspecify.annotations.NullMarked;
