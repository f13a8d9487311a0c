package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Value;
import java.util.Optional;

/** Numbers persons, products, sellers and orders by their rows, which takes no sorting of identifiers. */
final class EntityCoder {

    private EntityCoder() {}

    /** Returns the row of the entity for each row of its home; nothing for values that aren't identifiers of entities. */
    static Optional<Codes> findCodes(CommerceData data, Value<?> value) {
        if (value.equals(Field.PERSON_ID)) {
            int[] persons = OrderHistory.persons(data);
            int none = data.persons().size();
            for (int row = 0; row < persons.length; row++) {
                persons[row] = persons[row] < 0 ? none : persons[row];
            }
            return Optional.of(Codes.of(words(data.persons()), persons, persons.length));
        }
        return findIds(data, value).filter(ids -> ids.missingCount() == 0).map(EntityCoder::rows);
    }

    /** Returns the identifiers of the entities that a value names. */
    static Optional<IdColumn> findIds(CommerceData data, Value<?> value) {
        if (value.equals(Field.PERSON_ID)) {
            return Optional.of(data.persons());
        }
        if (value.equals(Field.PRODUCT_ID)) {
            return Optional.of(data.products().id());
        }
        if (value.equals(Field.SELLER_ID)) {
            return Optional.of(data.sellers().id());
        }
        return value.equals(Field.ORDER_ID) ? Optional.of(data.orders().id()) : Optional.empty();
    }

    private static Codes rows(IdColumn ids) {
        return Codes.ofRows(words(ids));
    }

    private static Domain.Words words(IdColumn ids) {
        return new Domain.Words(ids.size(), ids::value);
    }
}
