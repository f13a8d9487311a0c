/**
 * Immutable columns: the storage of every table.
 *
 * <p>A column is a typed sequence of values in row order, one per row, each present or missing. Numbers are kept in
 * primitive arrays, words as codes into a sorted dictionary, identifiers in as few bits as their alphabet allows.
 * Start at {@link dev.vitrine.analytics.column.Column}.
 */
@NullMarked
package dev.vitrine.analytics.column;

import org.jspecify.annotations.NullMarked;
