/**
 * Loads shops from files.
 *
 * <p>Pick the {@link dev.vitrine.analytics.ingest.ShopLoader} for the files at hand, {@code Olist}, {@code
 * TransactionLog}, {@code Hm}, {@code Retail} or a {@code CsvMapping} of your own, and get a {@link
 * dev.vitrine.analytics.ingest.LoadedShop}: the data and a report that accounts for every row.
 */
@NullMarked
package dev.vitrine.analytics.ingest;

import org.jspecify.annotations.NullMarked;
