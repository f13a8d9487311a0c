package dev.vitrine.lawless.util;

/** Breaks the rules on names. */
public final class OrderHelper {
    private OrderHelper() {}
}
