/** How long work tells how far it is and how it is stopped. */
@NullMarked
package dev.vitrine.analytics.progress;

import org.jspecify.annotations.NullMarked;
