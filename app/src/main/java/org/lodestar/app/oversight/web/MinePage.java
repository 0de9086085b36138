package org.lodestar.app.oversight.web;

import java.util.List;

/**
 * What of the plan waits for one worker.
 *
 * @param led actions that they lead
 * @param overseen late ones that a body oversees for which they speak
 * @param toReview actions with evidence to look at
 */
public record MinePage(
    List<ActionLine> led, List<ActionLine> overseen, List<ActionLine> toReview, boolean mayEdit) {
  public MinePage {
    led = List.copyOf(led);
    overseen = List.copyOf(overseen);
    toReview = List.copyOf(toReview);
  }
}
