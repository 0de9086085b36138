package org.lodestar.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Way;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.face.VoiceAnswers;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Component;

/** What residents said, which the whole partnership shares: the role alone decides. */
@Component
public class MatrixVoices {
  private static final LocalDate ASKED = LocalDate.of(2020, 4, 1);

  private final Voices voices;
  private final VoiceAnswers answers;
  private final Bodies bodies;

  MatrixVoices(Voices voices, VoiceAnswers answers, Bodies bodies) {
    this.voices = voices;
    this.answers = answers;
    this.bodies = bodies;
  }

  /** Something that was asked, answered by so many. */
  public static Consultation.Content asked(Kind kind, int answers) {
    return new Consultation.Content(
        "Matrix",
        "What worries you?",
        new Consultation.Method(Way.STREET, "Shoppers", "Two volunteers", "Only shoppers", ""),
        ASKED,
        ASKED.plusDays(7),
        Set.of(Language.ENGLISH),
        new Consultation.Result(kind, answers),
        null);
  }

  /** A body that can answer. */
  public UUID body(Worker lead) {
    UUID body = Ids.next();
    bodies.add(
        lead,
        body,
        new Body.Content("Matrix " + body, BodyKind.BOARD, List.of(), List.of(), null, null));
    return body;
  }

  /** What a body answers. */
  public static VoiceAnswer.Content answer(UUID body, String words) {
    return new VoiceAnswer.Content(
        body, null, ASKED.plusDays(30), VoiceAnswer.Verdict.WILL_DO, words, Set.of());
  }

  /** Values for the variables of a path. */
  Map<String, String> names(String kind, MatrixWorkers workers) {
    Worker lead = workers.worker(Role.STRATEGIC_LEAD);
    Map<String, String> names = new HashMap<>();
    Standing.member(lead.id()).run(() -> fill(kind, lead, names));
    return names;
  }

  private void fill(String kind, Worker lead, Map<String, String> names) {
    UUID id = Ids.next();
    UUID answer = Ids.next();
    voices.add(lead, id, asked(Kind.VOTES, 100));
    voices.keep(lead, id, "item,votes\nA,60\nB,50\n", 0);
    UUID item = voices.get(lead, id).result().items().getFirst().id();
    if (kind.equals("any-voice-answer")) {
      answers.propose(lead, id, answer, item, answer(body(lead), "Matrix"));
    }
    names.put("id", id.toString());
    names.put("item", item.toString());
    names.put("answer", answer.toString());
  }
}
