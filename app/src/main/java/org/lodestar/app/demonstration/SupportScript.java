package org.lodestar.app.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.SheetKind;

/**
 * Support of one invented person of a case. {@code ago} counts days before the fill; an answer such
 * as {@code d-3} or {@code d+4} is the day so many days before or after it.
 *
 * @param file key of the case
 * @param person which of its people, from 0
 */
record SupportScript(
    @JsonProperty("case") String file,
    int person,
    List<Written> sheets,
    List<Aim> goals,
    List<Asked> requests,
    List<Scored> scores) {
  static List<SupportScript> list() {
    return List.of(Script.read("support.json", SupportScript[].class));
  }

  /** A sheet that was written. */
  record Written(int ago, SheetKind kind, @Nullable String topic, Map<String, String> answers) {}

  /** A goal with its steps, each with what, by when, and perhaps who. */
  record Aim(int ago, Map<String, String> answers, List<Map<String, String>> steps) {}

  /** A referral to a service, and what happened to it. */
  record Asked(int ago, Map<String, String> answers, List<Happened> events) {}

  /** Something that happened to a referral. */
  record Happened(int ago, ServiceRequest.Event event, Map<String, String> answers) {}

  /** Scores of a day. */
  record Scored(int ago, Map<String, String> answers) {}
}
