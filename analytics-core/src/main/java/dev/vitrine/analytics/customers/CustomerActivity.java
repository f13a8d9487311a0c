package dev.vitrine.analytics.customers;

/** Whether a customer has bought lately. */
public enum CustomerActivity {
    /** Has bought within the days that the analysis asks for. */
    ACTIVE,
    /** Has not. */
    INACTIVE
}
