package org.lodestar.prevalence.graph;

/**
 * One graph of an average.
 *
 * @param posterior its probability, given that one of those averaged over is right
 * @param mean the number of people it tells by itself
 */
public record GraphShare(DecomposableGraph graph, double posterior, double mean) {}
