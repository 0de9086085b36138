package org.lodestar.app.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.face.Bodies;
import org.springframework.stereotype.Component;

/**
 * Gives the bodies of the place that the platform was first made for invented names, before
 * anything is said of them: what is invented here about how well somebody does is said of nobody
 * real.
 */
@Component
class BodyFill {
  /** In this order: longer names before what is part of them. */
  private static final List<Map.Entry<String, String>> NAMES =
      List.of(
          Map.entry(
              "Mid and South Essex Integrated Care Board", "Lanternshire Integrated Care Board"),
          Map.entry("Essex County Fire and Rescue Service", "Lanternshire Fire and Rescue Service"),
          Map.entry("Thurrock", "Lanternshire"),
          Map.entry("Essex", "Lanternshire"),
          Map.entry("TSAB", "LaSAB"),
          Map.entry("TSCP", "LaSCP"),
          Map.entry("MSE ICB", "LICB"),
          Map.entry("ECFRS", "LFRS"));

  private final Bodies bodies;

  BodyFill(Bodies bodies) {
    this.bodies = bodies;
  }

  /** Names them anew. */
  UUID make(Players players, Instant now) {
    Worker lead = players.get("STRATEGY");
    return Players.act(
        lead,
        now,
        () -> {
          bodies.all(lead).values().forEach(each -> rename(lead, each));
          return lead.id();
        });
  }

  private void rename(Worker lead, Body body) {
    Body.Content was = body.content();
    Body.Content now =
        new Body.Content(
            invented(was.name()),
            was.kind(),
            was.aliases().stream().map(BodyFill::invented).toList(),
            was.representatives(),
            was.endedOn(),
            was.successor());
    if (!now.equals(was)) {
      bodies.change(lead, body.id(), now, body.version());
    }
  }

  /** Words in which the invented place stands for the real one. */
  static String invented(String name) {
    String told = name;
    for (Map.Entry<String, String> each : NAMES) {
      told = told.replace(each.getKey(), each.getValue());
    }
    return told;
  }
}
