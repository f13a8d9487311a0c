package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.sql.SqlCompiler;
import dev.vitrine.analytics.query.sql.SqlDialect;
import dev.vitrine.analytics.query.sql.SqlQuery;
import dev.vitrine.analytics.warehouse.DuckDbEngine;
import dev.vitrine.analytics.warehouse.PostgresEngine;
import dev.vitrine.analytics.warehouse.PostgresTables;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/** The code of the how-to about warehouses. */
final class WarehouseTour {

    private WarehouseTour() {}

    static void duckDb(CommerceData data, Path folder, PrintWriter print) {
        // snippet: duckdb
        Query query = Query.of(Measures.ORDERS, Measures.GROSS_REVENUE).by(Dimensions.MONTH);
        try (DuckDbEngine shop = DuckDbEngine.of(data)) {
            Map<String, String> files = shop.exportParquet(folder);
            try (DuckDbEngine parquet = DuckDbEngine.ofFiles(files)) {
                ResultTable months = parquet.run(query);
                print.println(months.size() + " months");
            }
        }
        // end
    }

    static ResultTable postgres(CommerceData data, DataSource dataSource) {
        Query query = Query.of(Measures.LATE_SHARE).by(Dimensions.CUSTOMER_STATE);
        // snippet: postgres
        PostgresTables.load(data, dataSource, "shop");
        PostgresEngine engine = PostgresEngine.of(dataSource, "shop", data.moneyScale());
        ResultTable states = engine.run(query);
        // end
        return states;
    }

    static void sql(PrintWriter print) {
        // snippet: sql
        Query query = Query.of(Measures.DELIVERED_ORDERS).by(Dimensions.MONTH);
        SqlQuery sql = SqlCompiler.of(SqlDialect.POSTGRES).compile(query);
        print.println(sql.text());
        print.println(sql.binds());
        // end
    }
}
