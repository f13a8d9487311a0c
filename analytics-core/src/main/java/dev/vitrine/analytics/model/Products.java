package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.TextColumn;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is on sale: one row per product.
 *
 * <p>A product that order lines mention and the catalogue does not know has a row with only its identifier.
 *
 * <p>All columns have the same number of rows; columns the source does not have are empty. Immutable.
 *
 * @param id product number
 * @param name name
 * @param description description
 * @param category category in the source's language
 * @param categoryTranslated category translated, English as a rule; missing where there is no translation
 * @param listPrice catalogue price
 * @param weightGrams weight in grams
 * @param lengthCm length in centimetres
 * @param heightCm height in centimetres
 * @param widthCm width in centimetres
 * @param photos number of published photos
 * @param nameLength characters in the published name
 * @param descriptionLength characters in the published description
 * @param attributes further descriptive columns by their source names, in source order
 */
public record Products(
        IdColumn id,
        TextColumn name,
        TextColumn description,
        CategoryColumn category,
        CategoryColumn categoryTranslated,
        MoneyColumn listPrice,
        DoubleColumn weightGrams,
        DoubleColumn lengthCm,
        DoubleColumn heightCm,
        DoubleColumn widthCm,
        IntColumn photos,
        IntColumn nameLength,
        IntColumn descriptionLength,
        Map<String, CategoryColumn> attributes)
        implements Table {

    /** Checks that the columns are equally long. */
    public Products {
        attributes = Attributes.copyOf(attributes);
        Table.requireSameSize(
                "Products",
                id,
                name,
                description,
                category,
                categoryTranslated,
                listPrice,
                weightGrams,
                lengthCm,
                heightCm,
                widthCm,
                photos,
                nameLength,
                descriptionLength);
        Table.requireSize("Products", id.size(), attributes);
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
    public Product row(int row) {
        return new Product(
                row,
                Cells.get(id, row),
                Cells.get(name, row),
                Cells.get(description, row),
                Cells.get(category, row),
                Cells.get(categoryTranslated, row),
                Cells.get(listPrice, row),
                Cells.get(weightGrams, row),
                Cells.get(lengthCm, row),
                Cells.get(heightCm, row),
                Cells.get(widthCm, row),
                Cells.get(photos, row),
                Cells.get(nameLength, row),
                Cells.get(descriptionLength, row),
                Attributes.of(attributes, row));
    }

    /** Returns the rows as records, in order; made as the stream is read. */
    public Stream<Product> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }
}
