package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the best customers.
 *
 * @param rank from 1
 * @param customer identifier of the person
 * @param orders orders
 * @param revenue what the person spent on goods; null if no amount is known
 * @param revenueShare its share of all customers' revenue; null if there is none
 * @param averageOrderValue what was spent per order with lines; null if no amount is known
 * @param firstOrder day of the first order
 * @param lastOrder day of the last order
 * @param preferredPaymentType the means of payment the person prefers; null if none is known
 * @param paymentTypes how many means of payment the person has used
 */
public record TopCustomer(
        int rank,
        String customer,
        long orders,
        @Nullable BigDecimal revenue,
        @Nullable Double revenueShare,
        @Nullable BigDecimal averageOrderValue,
        LocalDate firstOrder,
        LocalDate lastOrder,
        @Nullable String preferredPaymentType,
        int paymentTypes) {}
