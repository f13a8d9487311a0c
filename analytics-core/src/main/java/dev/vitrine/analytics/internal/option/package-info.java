/** Checks the options of analyses. */
@NullMarked
package dev.vitrine.analytics.internal.option;

import org.jspecify.annotations.NullMarked;
