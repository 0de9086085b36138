package org.lodestar.app.oversight.web;

import java.util.List;
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
