package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;

/** The customer records, wherever they come from. */
sealed interface Buyers {

    /** Returns the customer record of every order. */
    KeyColumn ofOrders(RawTable orders);

    /** Returns the records; complete once the orders have been asked for. */
    RawTable records();

    /** Returns the identifiers of the records. */
    IdColumn ids();

    /** Records of a file of their own, which orders refer to. */
    record FromFile(Dimension customers) implements Buyers {
        @Override
        public KeyColumn ofOrders(RawTable orders) {
            return customers.resolve(orders, Field.ORDER_CUSTOMER).build();
        }

        @Override
        public RawTable records() {
            return customers.table();
        }

        @Override
        public IdColumn ids() {
            return customers.buildIds();
        }
    }

    /** Records made out of order lines. */
    record FromLines(LineCustomers lines) implements Buyers {
        @Override
        public KeyColumn ofOrders(RawTable orders) {
            return lines.ofOrders().build();
        }

        @Override
        public RawTable records() {
            return lines.records();
        }

        @Override
        public IdColumn ids() {
            return lines.records().ids(Field.CUSTOMER_ID).build();
        }
    }
}
