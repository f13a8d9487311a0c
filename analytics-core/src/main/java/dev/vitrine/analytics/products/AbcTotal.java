package dev.vitrine.analytics.products;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the products of a class add up to.
 *
 * @param abcClass the class
 * @param products how many products
 * @param productShare their share of all products that were sold; null if none were
 * @param revenue their positive revenue
 * @param revenueShare their share of all positive revenue; null if there is none
 */
public record AbcTotal(
        AbcClass abcClass,
        long products,
        @Nullable Double productShare,
        BigDecimal revenue,
        @Nullable Double revenueShare) {}
