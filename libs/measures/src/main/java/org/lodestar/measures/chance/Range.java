package org.lodestar.measures.chance;

/** From where the truth may begin to where it may end. */
public record Range(double low, double high) {}
