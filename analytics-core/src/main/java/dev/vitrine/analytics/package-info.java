/**
 * The front door of Vitrine.
 *
 * <p>{@link dev.vitrine.analytics.VitrineVersion} names the library version that a result was made with.
 */
@NullMarked
package dev.vitrine.analytics;

import org.jspecify.annotations.NullMarked;
