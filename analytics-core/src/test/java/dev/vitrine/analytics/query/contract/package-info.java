/**
 * The contract of engines, as a test kit: extend {@link dev.vitrine.analytics.query.contract.EngineContract}, name your
 * engines, and every query of the kit must give the same table on all of them.
 */
package dev.vitrine.analytics.query.contract;
