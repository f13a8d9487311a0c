package dev.vitrine.analytics.ml.internal.file;

import dev.vitrine.analytics.ml.ModelProvenance;

/**
 * A model's file, read and checked.
 *
 * @param version of its kind
 * @param provenance where the model comes from
 * @param body what the kind of model wrote
 */
public record ModelDocument(int version, ModelProvenance provenance, ModelNode body) {}
