/** Vitrine's core: a typed e-commerce model, loaded fast from real files, and what is computed from it. */
module dev.vitrine.analytics.core {
    requires com.fasterxml.jackson.databind;
    requires commons.math3;
    requires static transitive org.jspecify;
    requires org.apache.commons.csv;

    exports dev.vitrine.analytics.analysis;
    exports dev.vitrine.analytics.column;
    exports dev.vitrine.analytics.customers;
    exports dev.vitrine.analytics.delivery;
    exports dev.vitrine.analytics.feedback;
    exports dev.vitrine.analytics.geography;
    exports dev.vitrine.analytics.ingest;
    exports dev.vitrine.analytics.model;
    exports dev.vitrine.analytics.payments;
    exports dev.vitrine.analytics.products;
    exports dev.vitrine.analytics.progress;
    exports dev.vitrine.analytics.query.memory;
    exports dev.vitrine.analytics.query.sql;
    exports dev.vitrine.analytics.query;
    exports dev.vitrine.analytics.rfm;
    exports dev.vitrine.analytics.sales;
    exports dev.vitrine.analytics.sellers;
    exports dev.vitrine.analytics.summary;
    exports dev.vitrine.analytics.synthetic;
    exports dev.vitrine.analytics;
}
