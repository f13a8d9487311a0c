/**
 * What sells, and how: best sellers, ABC classes, prices, stages of life, channels, loyalty and baskets.
 *
 * <p>Each analysis starts at the record of what it finds, such as {@link
 * dev.vitrine.analytics.products.TopProducts#analysis}, and runs on any engine. Which order lines count is a {@link
 * dev.vitrine.analytics.analysis.SalesScope}; {@link dev.vitrine.analytics.products.ProductComparison} puts a few
 * products side by side.
 */
@NullMarked
package dev.vitrine.analytics.products;

import org.jspecify.annotations.NullMarked;
