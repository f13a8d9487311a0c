/**
 * How the synthetic shop is made; not exported.
 *
 * <p>{@link dev.vitrine.analytics.synthetic.internal.ShopPlan} holds what all orders share, {@link
 * dev.vitrine.analytics.synthetic.internal.OrderStory} tells one order by its number, and a {@link
 * dev.vitrine.analytics.synthetic.internal.OrderSink} takes the orders one by one, into columns or files.
 */
@NullMarked
package dev.vitrine.analytics.synthetic.internal;

import org.jspecify.annotations.NullMarked;
