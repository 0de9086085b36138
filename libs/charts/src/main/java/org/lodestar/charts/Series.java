package org.lodestar.charts;

import java.util.List;

/**
 * A line of figures, one for each period.
 *
 * @param name written at its end; empty where there is one line only and the title names it
 */
public record Series(String name, Ink ink, List<Value> values) {
  public Series {
    values = List.copyOf(values);
  }
}
