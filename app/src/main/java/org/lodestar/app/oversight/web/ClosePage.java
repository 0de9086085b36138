package org.lodestar.app.oversight.web;

import org.lodestar.measures.Period;

/** What is about to be closed. */
public record ClosePage(Period period, FigureWords words) {}
