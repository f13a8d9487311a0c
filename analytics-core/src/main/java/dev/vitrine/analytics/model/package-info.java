/**
 * The e-commerce model: customers, orders, items, payments, reviews, products, sellers and places.
 *
 * <p>{@link dev.vitrine.analytics.model.CommerceData} holds the tables. A table is a record of columns; for people it
 * also gives its rows as records. Foreign keys are row numbers, resolved when the data was loaded.
 */
@NullMarked
package dev.vitrine.analytics.model;

import org.jspecify.annotations.NullMarked;
