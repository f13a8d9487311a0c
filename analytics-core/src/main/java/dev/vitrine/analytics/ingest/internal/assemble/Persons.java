package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.KeyValues;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;

/**
 * The people behind the customer records: told by the person's identifier, or by the customer's where the source has no
 * such field or leaves it empty.
 *
 * @param ids the distinct people
 * @param ofCustomers the person of every customer record
 */
record Persons(IdColumn ids, KeyValues ofCustomers) {

    static Persons of(RawTable customers) {
        IdBuilder ownIds = customers.ids(Field.CUSTOMER_ID);
        IdBuilder personIds = customers.has(Field.CUSTOMER_PERSON) ? customers.ids(Field.CUSTOMER_PERSON) : ownIds;
        IdSet persons = new IdSet();
        KeyBuilder keys = new KeyBuilder();
        for (int row = 0; row < customers.size(); row++) {
            IdBuilder known = personIds.isMissing(row) ? ownIds : personIds;
            if (known.isMissing(row)) {
                keys.addMissing();
            } else {
                keys.add(persons.findOrAdd(known, row));
            }
        }
        return new Persons(persons.build(), keys.build());
    }
}
