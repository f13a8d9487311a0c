/** How files become a shop: {@code file} and {@code csv} read, {@code field} checks, {@code load} and {@code assemble}. */
@NullMarked
package dev.vitrine.analytics.ingest.internal;

import org.jspecify.annotations.NullMarked;
