package org.lodestar.app.strategy.web;

import java.util.List;
import org.lodestar.app.site.Line;

/**
 * What of the plan waits for one worker.
 *
 * @param led actions that they lead
 * @param overseen late ones that a body oversees for which they speak
 * @param toReview actions with evidence to look at
 */
public record MinePage(List<Line> led, List<Line> overseen, List<Line> toReview, boolean mayEdit) {
  public MinePage {
    led = List.copyOf(led);
    overseen = List.copyOf(overseen);
    toReview = List.copyOf(toReview);
  }
}
