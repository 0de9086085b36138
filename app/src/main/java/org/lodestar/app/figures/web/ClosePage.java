package org.lodestar.app.figures.web;

import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.measures.Period;

/** What is about to be closed. */
public record ClosePage(Period period, FigureWords words) {}
