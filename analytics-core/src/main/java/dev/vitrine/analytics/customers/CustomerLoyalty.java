package dev.vitrine.analytics.customers;

/** Whether a customer has ordered more than once. */
public enum CustomerLoyalty {
    /** Has one order. */
    FIRST_TIME,
    /** Has two or more. */
    REPEAT
}
