package dev.vitrine.analytics.warehouse;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.contract.EngineContract;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The engine in memory, DuckDB and PostgreSQL give the same tables.
 *
 * <p>PostgreSQL gets a sample of the queries on real data; {@code -Dvitrine.contract=all} asks it all of them.
 */
class WarehouseContractTest extends EngineContract {
    private static final String SCHEMA = "contract";
    private static final String POSTGRES = "PostgreSQL";

    @Override
    protected Map<String, Engine> engines(CommerceData data) {
        PostgresTables.load(data, PostgresServer.dataSource(), SCHEMA);
        Map<String, Engine> engines = new LinkedHashMap<>();
        engines.put("memory", MemoryEngine.of(data));
        engines.put("DuckDB", DuckDbEngine.of(data));
        engines.put(POSTGRES, PostgresEngine.of(PostgresServer.dataSource(), SCHEMA, data.moneyScale()));
        return engines;
    }

    @Override
    protected boolean isSlow(String engine) {
        return engine.equals(POSTGRES);
    }
}
