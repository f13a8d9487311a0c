/**
 * How orders are paid.
 *
 * <p>{@link dev.vitrine.analytics.payments.PaymentMix} tells which means of payment customers use and in how many
 * instalments, {@link dev.vitrine.analytics.payments.PaymentDifferences} whether what was paid is what was due.
 */
@NullMarked
package dev.vitrine.analytics.payments;

import org.jspecify.annotations.NullMarked;
