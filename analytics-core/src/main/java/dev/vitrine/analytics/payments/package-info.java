/** How orders are paid: {@link dev.vitrine.analytics.payments.PaymentMix}. */
@NullMarked
package dev.vitrine.analytics.payments;

import org.jspecify.annotations.NullMarked;
