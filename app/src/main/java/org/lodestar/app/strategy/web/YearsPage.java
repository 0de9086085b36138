package org.lodestar.app.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.strategy.wording.PlanFrame;

/**
 * A strategy over its years.
 *
 * @param lead what is drawn, in a sentence
 * @param key what the letters on bars mean; empty where there are none
 * @param backwards what is due before something that it waits for, each in a sentence
 * @param drawing null while it has no action
 */
public record YearsPage(
    PlanFrame frame,
    String lead,
    String key,
    List<String> backwards,
    @Nullable ShownChart drawing) {
  public YearsPage {
    backwards = List.copyOf(backwards);
  }
}
