package org.lodestar.linkage.evaluate;

/** Records and the entities to which they truly belong. */
public record KnownTruth(Records records, Partition entities) {}
