package org.lodestar.app.figures.web;

import java.util.List;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.site.Option;
import org.lodestar.measures.Measure;

/** A form about an indicator, with what can be chosen. */
public record NotePage(
    Measure measure, FigureWords words, List<Option> kinds, List<Option> months) {
  public NotePage {
    kinds = List.copyOf(kinds);
    months = List.copyOf(months);
  }
}
