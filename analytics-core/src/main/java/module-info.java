/** Model, ingest, queries and analyses of e-commerce data, in plain Java. */
module dev.vitrine.analytics.core {
    requires static org.jspecify;

    exports dev.vitrine.analytics;
}
