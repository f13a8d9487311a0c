package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.TextColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of a shop as a database is to have it: keys are row numbers.
 *
 * @param spec its name and keys
 * @param columns the columns, attributes last
 * @param cells what is in them
 * @param rows how many rows
 */
record ShopTable(TableSpec spec, List<ColumnSpec> columns, List<Cell> cells, int rows) {

    /** Hands over the cell of a row. */
    @FunctionalInterface
    interface Cell {
        void write(int row, CellSink sink) throws SQLException;
    }

    void writeTo(CellSink sink) throws SQLException {
        for (int row = 0; row < rows; row++) {
            for (Cell cell : cells) {
                cell.write(row, sink);
            }
            sink.endRow();
        }
    }

    /** Returns all tables of a shop. */
    static List<ShopTable> of(CommerceData data) {
        PersonOrders persons = PersonOrders.of(data);
        return TableSpec.ALL.stream().map(spec -> of(spec, data, persons)).toList();
    }

    private static ShopTable of(TableSpec spec, CommerceData data, PersonOrders persons) {
        List<ColumnSpec> columns = spec.columns();
        List<Cell> cells = keys(spec.grain(), data);
        for (Field<?> field : spec.fields()) {
            Optional<Column> column = field.findIn(data);
            cells.add(
                    column.isEmpty()
                            ? persons.cell(field)
                            : field.equals(Field.PERSON_ID) ? person(data) : cell(column.get()));
        }
        attributes(spec.grain(), data)
                .forEach(field -> field.findIn(data).ifPresent(column -> {
                    columns.add(ColumnSpec.of(field));
                    cells.add(cell(column));
                }));
        return new ShopTable(spec, columns, cells, rows(spec.grain(), data));
    }

    static List<Field<String>> attributes(CommerceData data) {
        List<Field<String>> all = new ArrayList<>(attributes(Grain.CUSTOMER, data));
        all.addAll(attributes(Grain.PRODUCT, data));
        return all;
    }

    private static List<Field<String>> attributes(Grain grain, CommerceData data) {
        return switch (grain) {
            case CUSTOMER ->
                data.customers().attributes().keySet().stream()
                        .map(Field::customerAttribute)
                        .toList();
            case PRODUCT ->
                data.products().attributes().keySet().stream()
                        .map(Field::productAttribute)
                        .toList();
            default -> List.of();
        };
    }

    private static int rows(Grain grain, CommerceData data) {
        return switch (grain) {
            case ORDER -> data.orders().size();
            case ITEM -> data.items().size();
            case PAYMENT -> data.payments().size();
            case REVIEW -> data.reviews().size();
            case CUSTOMER -> data.customers().size();
            case PRODUCT -> data.products().size();
            case SELLER -> data.sellers().size();
        };
    }

    private static List<Cell> keys(Grain grain, CommerceData data) {
        Cell own = (row, sink) -> sink.whole(row);
        return new ArrayList<>(
                switch (grain) {
                    case ORDER -> List.of(own, cell(data.orders().customer()));
                    case ITEM ->
                        List.of(
                                cell(data.items().order()),
                                cell(data.items().product()),
                                cell(data.items().seller()));
                    case PAYMENT -> List.of(cell(data.payments().order()));
                    case REVIEW -> List.of(cell(data.reviews().order()));
                    case CUSTOMER, PRODUCT, SELLER -> List.of(own);
                });
    }

    private static Cell person(CommerceData data) {
        KeyColumn person = data.customers().person();
        return unlessMissing(person, (row, sink) -> sink.text(data.persons().value(person.target(row))));
    }

    private static Cell cell(Column column) {
        if (column instanceof CategoryColumn words) {
            return unlessMissing(words, (row, sink) -> sink.text(words.value(row)));
        }
        if (column instanceof IdColumn ids) {
            return unlessMissing(ids, (row, sink) -> sink.text(ids.value(row)));
        }
        if (column instanceof TextColumn texts) {
            return unlessMissing(texts, (row, sink) -> sink.text(texts.value(row)));
        }
        if (column instanceof KeyColumn keys) {
            return unlessMissing(keys, (row, sink) -> sink.whole(keys.target(row)));
        }
        if (column instanceof IntColumn numbers) {
            return unlessMissing(numbers, (row, sink) -> sink.whole(numbers.value(row)));
        }
        if (column instanceof MoneyColumn amounts) {
            return unlessMissing(amounts, (row, sink) -> sink.amount(amounts.unscaled(row), amounts.scale()));
        }
        if (column instanceof DoubleColumn numbers) {
            return unlessMissing(numbers, (row, sink) -> sink.number(numbers.value(row)));
        }
        DateTimeColumn times = (DateTimeColumn) column;
        return unlessMissing(times, (row, sink) -> sink.time(times.micros(row)));
    }

    private static Cell unlessMissing(Column column, Cell present) {
        return (row, sink) -> {
            if (column.isMissing(row)) {
                sink.missing();
            } else {
                present.write(row, sink);
            }
        };
    }
}
