package org.lodestar.charts;

/** A place in a drawing, right and down from its corner. */
public record Point(double x, double y) {}
