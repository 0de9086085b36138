package org.lodestar.charts;

import java.util.List;

/**
 * Stages below each other, each as long as what it counts, with the way from one to the next
 * between them. It says nothing of shares: a stage need not be a part of the one before.
 *
 * @param thing what a stage is called; heads their names in the table
 * @param figure what their lengths are
 */
public record FunnelChart(
    String title, String description, String thing, String figure, List<BarChart.Bar> stages)
    implements Chart {
  public FunnelChart {
    stages = List.copyOf(stages);
  }

  private BarChart bars() {
    return BarChart.of(title, description, thing, figure, stages);
  }

  @Override
  public Grid table() {
    return bars().table();
  }

  @Override
  public Picture draw(Frame frame) {
    return bars().draw(frame, true);
  }
}
