package org.lodestar.app.learning.domain;

import java.util.List;

/**
 * A part of a session that a trainer holds.
 *
 * @param trainer what the trainer does
 * @param page page of the course on which it rests
 * @param handouts pages of the handouts that go round
 */
public record PlanPart(
    String code, int minutes, String title, String trainer, String page, List<String> handouts) {
  public PlanPart {
    handouts = List.copyOf(handouts);
  }
}
