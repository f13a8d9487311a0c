/** Models of Vitrine: trained from a shop's own data, evaluated honestly, saved as text and served fast. */
module dev.vitrine.analytics.ml {
    requires transitive dev.vitrine.analytics.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires commons.math3;
    requires smile.core;
    requires smile.data;
    requires smile.math;

    exports dev.vitrine.analytics.ml;
    exports dev.vitrine.analytics.ml.churn;
    exports dev.vitrine.analytics.ml.classification;
    exports dev.vitrine.analytics.ml.demand;
    exports dev.vitrine.analytics.ml.delay;
    exports dev.vitrine.analytics.ml.evaluation;
    exports dev.vitrine.analytics.ml.feature;
    exports dev.vitrine.analytics.ml.segments;
    exports dev.vitrine.analytics.ml.sentiment;
    exports dev.vitrine.analytics.ml.tracking;
    exports dev.vitrine.analytics.ml.value;
}
