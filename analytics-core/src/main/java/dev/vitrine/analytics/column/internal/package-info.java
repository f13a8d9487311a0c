/** How columns are stored and built; not exported. Engines read the arrays behind the columns here. */
@NullMarked
package dev.vitrine.analytics.column.internal;

import org.jspecify.annotations.NullMarked;
