package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.site.Table;

/** Figures as tables, the months as bars. */
public record FigurePage(List<Sheet> sheets, List<Bar> bars) {
  public FigurePage {
    sheets = List.copyOf(sheets);
    bars = List.copyOf(bars);
  }

  /**
   * A table and where it can be taken away from.
   *
   * @param none the kinds that did not come at all, in words; empty when there are none
   */
  public record Sheet(Table table, String none, String note, String file) {}

  /**
   * A month as a bar.
   *
   * @param length of the bar, from 0 to 300
   */
  public record Bar(String month, String words, int length, int y) {}
}
