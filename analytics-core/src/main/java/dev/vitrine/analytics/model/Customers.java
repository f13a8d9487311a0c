package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.TextColumn;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who bought: one row per customer record of the source.
 *
 * <p>In shops such as Olist a customer record belongs to one order, and {@code person} says which records are the same person; elsewhere both are the same. Records that differ only in country share their person, and a buyer the source does not name has no id and no person.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param id the identifier that orders use; missing for unnamed buyers
 * @param person row of {@link CommerceData#persons()}; missing for unnamed buyers
 * @param name full name
 * @param email e-mail address
 * @param zipPrefix first digits of the postal code, as spelled
 * @param place row of {@link Places}; missing where the prefix has no place
 * @param city city as spelled by the source
 * @param state state or province code
 * @param country country
 * @param signedUpAt when the customer registered
 * @param age age in years
 * @param attributes further descriptive columns by their source names, in source order
 */
public record Customers(
        IdColumn id,
        KeyColumn person,
        TextColumn name,
        TextColumn email,
        IdColumn zipPrefix,
        KeyColumn place,
        CategoryColumn city,
        CategoryColumn state,
        CategoryColumn country,
        DateTimeColumn signedUpAt,
        IntColumn age,
        Map<String, CategoryColumn> attributes)
        implements Table {

    /** Checks that the columns are equally long. */
    public Customers {
        attributes = Attributes.copyOf(attributes);
        Table.requireSameSize(
                "Customers", id, person, name, email, zipPrefix, place, city, state, country, signedUpAt, age);
        Table.requireSize("Customers", id.size(), attributes);
    }

    @Override
    public int size() {
        return id.size();
    }

    /**
     * Returns one row as a record. Takes constant time; for whole columns use the columns.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Customer row(int row) {
        return new Customer(
                row,
                Cells.get(id, row),
                Cells.get(person, row),
                Cells.get(name, row),
                Cells.get(email, row),
                Cells.get(zipPrefix, row),
                Cells.get(place, row),
                Cells.get(city, row),
                Cells.get(state, row),
                Cells.get(country, row),
                Cells.get(signedUpAt, row),
                Cells.get(age, row),
                Attributes.of(attributes, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Customer> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
