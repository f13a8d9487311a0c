/** What customers will still buy: models fitted, measured against what followed, and written down. */
@NullMarked
package dev.vitrine.analytics.examples.value;

import org.jspecify.annotations.NullMarked;
