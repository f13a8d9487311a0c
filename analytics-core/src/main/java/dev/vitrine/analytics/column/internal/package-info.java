/**
 * How columns are stored, built and appended to; not exported.
 *
 * <p>Engines read the arrays behind the columns here, up to the size of the column: an array may go on, with the rows of a
 * later snapshot.
 */
@NullMarked
package dev.vitrine.analytics.column.internal;

import org.jspecify.annotations.NullMarked;
