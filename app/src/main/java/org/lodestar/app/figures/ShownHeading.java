package org.lodestar.app.figures;

/** A figure under one heading of a dimension, such as a channel. */
public record ShownHeading(String code, ShownFigure figure) {}
