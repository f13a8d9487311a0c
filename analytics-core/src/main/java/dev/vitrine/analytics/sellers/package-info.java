/** How each seller does, small ones judged with care: {@link dev.vitrine.analytics.sellers.SellerScorecards}. */
@NullMarked
package dev.vitrine.analytics.sellers;

import org.jspecify.annotations.NullMarked;
