/** Reads answers to queries in which values may be missing. */
@NullMarked
package dev.vitrine.analytics.internal.answer;

import org.jspecify.annotations.NullMarked;
