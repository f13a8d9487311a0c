/**
 * A shop made up by rule: data of any size that may be shown to anybody.
 *
 * <p>{@link dev.vitrine.analytics.synthetic.SyntheticShop} has the tables of Olist's marketplace with believable
 * structure, either in memory or as files. It feeds the examples and the benchmarks; the same seed gives the same shop
 * on every machine.
 */
@NullMarked
package dev.vitrine.analytics.synthetic;

import org.jspecify.annotations.NullMarked;
