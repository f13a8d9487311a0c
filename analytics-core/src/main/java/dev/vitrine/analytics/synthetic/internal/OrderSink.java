package dev.vitrine.analytics.synthetic.internal;

import java.io.IOException;

/** Takes the orders of a shop in the order of their numbers. */
interface OrderSink {

    /** Takes an order, which is overwritten afterwards. */
    void accept(OrderDraft order) throws IOException;
}
