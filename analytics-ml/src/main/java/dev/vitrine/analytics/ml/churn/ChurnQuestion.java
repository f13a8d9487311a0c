package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.ml.value.PurchaseHistory;
import java.time.LocalDate;

/**
 * What a churn model is asked.
 *
 * @param customer the history; what it holds of the cut-off day and later is not looked at
 * @param cutOff the day up to which the customer is known, itself excluded
 */
public record ChurnQuestion(PurchaseHistory customer, LocalDate cutOff) {}
