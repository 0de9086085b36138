package org.lodestar.app.oversight;

/** A figure under one heading of a dimension, such as a channel. */
public record ShownHeading(String code, ShownFigure figure) {}
