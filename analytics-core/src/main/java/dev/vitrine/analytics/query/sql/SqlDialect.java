package dev.vitrine.analytics.query.sql;

import java.util.Locale;

/** A dialect of SQL. */
public enum SqlDialect {
    /** DuckDB 1.x. */
    DUCKDB {
        @Override
        Fragment microsBetween(Fragment from, Fragment to) {
            return Fragment.of("date_diff('microsecond', {}, {})", from, to);
        }

        @Override
        Fragment quantile(Fragment value, Fragment p) {
            return Fragment.of("quantile_cont({}, {})", value, p);
        }

        @Override
        String type(SqlColumn.Kind kind) {
            return switch (kind) {
                case TEXT -> "VARCHAR";
                case WHOLE -> "HUGEINT";
                default -> kind.name();
            };
        }
    },
    /** PostgreSQL 14 or later. */
    POSTGRES {
        @Override
        Fragment microsBetween(Fragment from, Fragment to) {
            return Fragment.of("CAST(extract(EPOCH FROM {} - {}) * 1000000 AS BIGINT)", to, from);
        }

        @Override
        Fragment quantile(Fragment value, Fragment p) {
            return Fragment.of("percentile_cont({}) WITHIN GROUP (ORDER BY {})", p, value);
        }

        @Override
        Fragment binaryText(Fragment text) {
            return Fragment.of("{} COLLATE \"C\"", text);
        }

        @Override
        String type(SqlColumn.Kind kind) {
            return switch (kind) {
                case DOUBLE -> "DOUBLE PRECISION";
                case WHOLE, DECIMAL -> "NUMERIC";
                default -> kind.name();
            };
        }

        @Override
        Fragment nothing(SqlColumn.Kind kind) {
            return Fragment.of("CAST(NULL AS " + type(kind) + ")");
        }
    },
    /** Spark SQL 3.4 or later. */
    SPARK {
        @Override
        String quoted(String identifier) {
            return "`" + identifier.replace("`", "``") + "`";
        }

        @Override
        Fragment microsBetween(Fragment from, Fragment to) {
            return Fragment.of("timestampdiff(MICROSECOND, {}, {})", from, to);
        }

        @Override
        Fragment isoWeekday(Fragment time) {
            return Fragment.of("(weekday({}) + 1)", time);
        }

        @Override
        Fragment quantile(Fragment value, Fragment p) {
            return Fragment.of("percentile({}, {})", value, p);
        }

        @Override
        Fragment sum(Fragment value, SqlColumn.Kind kind) {
            return kind == SqlColumn.Kind.WHOLE
                    ? Fragment.of("sum(CAST({} AS DECIMAL(38, 0)))", value)
                    : super.sum(value, kind);
        }

        @Override
        String type(SqlColumn.Kind kind) {
            return switch (kind) {
                case TEXT -> "STRING";
                case WHOLE -> "DECIMAL(38, 0)";
                default -> kind.name();
            };
        }
    };

    /** Returns an identifier in quotes. */
    String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    /** Returns the microseconds from one time to another. */
    abstract Fragment microsBetween(Fragment from, Fragment to);

    /** Returns a quantile of numbers, interpolated linearly; a filter may follow. */
    abstract Fragment quantile(Fragment value, Fragment p);

    abstract String type(SqlColumn.Kind kind);

    /** Returns the day of the week: 1 for Monday to 7 for Sunday. */
    Fragment isoWeekday(Fragment time) {
        return Fragment.of("CAST(extract(ISODOW FROM {}) AS INTEGER)", time);
    }

    /** Returns an exact sum; a filter may follow. */
    Fragment sum(Fragment value, SqlColumn.Kind kind) {
        return Fragment.of("sum({})", value);
    }

    /** Returns a text that compares by the bytes of its UTF-8. */
    Fragment binaryText(Fragment text) {
        return text;
    }

    /** Returns a value that is missing, typed where the dialect needs that to tell the type of a union. */
    Fragment nothing(SqlColumn.Kind kind) {
        return Fragment.of("NULL");
    }

    /** Returns a number as a floating one. */
    Fragment asDouble(Fragment number) {
        return Fragment.of("CAST({} AS {})", number, Fragment.of(type(SqlColumn.Kind.DOUBLE)));
    }

    /** Returns the name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
