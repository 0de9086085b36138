package org.lodestar.app.voice;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.strategy.PlanAction;

/** What everybody may be told: protected numbers, and answers that are published. */
public record ToldVoice(
    UUID id,
    Consultation.Content content,
    ShownResult result,
    List<VoiceAnswer> answers,
    List<PlanAction> actions) {
  public ToldVoice {
    answers = List.copyOf(answers);
    actions = List.copyOf(actions);
  }
}
