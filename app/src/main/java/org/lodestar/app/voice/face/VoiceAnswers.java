package org.lodestar.app.voice.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.VoiceAction;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceAnswer.Content;
import org.lodestar.app.voice.VoiceItem;
import org.lodestar.app.voice.store.VoiceAnswerRows;
import org.lodestar.app.voice.store.VoiceRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What boards answer to residents: one proposes, another publishes, and nothing is taken back. */
@Component
@Transactional
public class VoiceAnswers {
  private static final String ANSWER = "VOICE_ANSWER";

  private final VoiceAnswerRows rows;
  private final VoiceRows voices;
  private final VoicePlan plan;
  private final BoardDesk desk;
  private final Policy policy;
  private final Hands hands;

  VoiceAnswers(
      VoiceAnswerRows rows,
      VoiceRows voices,
      VoicePlan plan,
      BoardDesk desk,
      Policy policy,
      Hands hands) {
    this.rows = rows;
    this.voices = voices;
    this.plan = plan;
    this.desk = desk;
    this.policy = policy;
    this.hands = hands;
  }

  /** Meetings in which something could be answered, the last first. */
  @Transactional(readOnly = true)
  public List<BoardMeeting> meetings(Worker worker) {
    policy.require(worker, Action.ANSWER_VOICE);
    return desk.meetings().stream()
        .filter(each -> each.state() != MeetingState.CANCELLED)
        .filter(each -> !each.day().isAfter(desk.today()))
        .toList();
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public VoiceAnswer get(Worker worker, UUID consultation, UUID id) {
    policy.require(worker, Action.READ_VOICE);
    return rows.find(consultation, id).orElseThrow(NotFound::new);
  }

  /**
   * Proposes an answer; proposing the same one again changes nothing.
   *
   * @param item null to answer all of the result
   * @throws Refused when something is wrong with it
   */
  public void propose(
      Worker worker, UUID consultation, UUID id, @Nullable UUID item, Content content) {
    policy.require(worker, Action.ANSWER_VOICE);
    Consultation asked = held(consultation);
    List<VoiceItem> items = voices.items(consultation);
    if (item != null && items.stream().noneMatch(each -> each.id().equals(item))) {
      throw new NotFound();
    }
    if (items.isEmpty() || !asked.over(desk.today())) {
      throw Refused.because("voice.answer.early");
    }
    check(asked, content);
    VoiceAnswer added = new VoiceAnswer(id, consultation, item, content, proposedBy(worker), 0);
    if (rows.insert(added)) {
      desk.trace(VoiceAction.VOICE_ANSWER_PROPOSED, ANSWER, id);
    }
  }

  /** One whose result and answers nobody else changes before this is done. */
  private Consultation held(UUID consultation) {
    voices.hold(consultation);
    return voices.find(consultation).orElseThrow(NotFound::new);
  }

  private VoiceAnswer.Hands proposedBy(Worker worker) {
    return new VoiceAnswer.Hands(worker.id(), desk.now(), null, null);
  }

  private void check(Consultation asked, Content content) {
    List<Refusal> wrong = new ArrayList<>();
    desk.body(content.board());
    UUID meeting = content.meeting();
    BoardMeeting held = meeting == null ? null : desk.find(content.board(), meeting).orElse(null);
    if (meeting != null && held == null) {
      wrong.add(Refusal.of("meeting", "voice.meeting.other"));
    }
    if (content.on().isAfter(desk.today()) || content.on().isBefore(asked.content().ends())) {
      wrong.add(Refusal.of("on", "voice.on.wrong"));
    } else if (held != null && content.on().isBefore(held.day())) {
      wrong.add(Refusal.of("on", "voice.on.before"));
    }
    if (!plan.knows(content.actions())) {
      wrong.add(Refusal.of("actions", "risks.risk.actions.unknown"));
    }
    Refused.unlessEmpty(wrong);
  }

  /**
   * Changes a proposed answer; who does so has proposed it.
   *
   * @throws Refused when it is published, or something is wrong with it
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID consultation, UUID id, Content content, long version) {
    policy.require(worker, Action.ANSWER_VOICE);
    Consultation asked = held(consultation);
    if (proposed(worker, consultation, id).content().equals(content)) {
      // Nobody becomes the one who proposed what another one did.
      return;
    }
    check(asked, content);
    rows.update(id, content, proposedBy(worker), version);
    desk.trace(VoiceAction.VOICE_ANSWER_CHANGED, ANSWER, id);
  }

  private VoiceAnswer proposed(Worker worker, UUID consultation, UUID id) {
    VoiceAnswer found = get(worker, consultation, id);
    if (found.published()) {
      throw Refused.because("voice.answer.published");
    }
    return found;
  }

  /**
   * Publishes an answer that somebody else proposed. Publishing it twice changes nothing.
   *
   * @throws Refused when the worker proposed it
   * @throws org.lodestar.app.site.EditClash when it was changed since they looked
   */
  public void confirm(Worker worker, UUID consultation, UUID id, long version) {
    policy.require(worker, Action.ANSWER_VOICE);
    Consultation asked = held(consultation);
    VoiceAnswer found = get(worker, consultation, id);
    if (found.published() && Objects.equals(found.hands().confirmedBy(), worker.id())) {
      return;
    }
    proposed(worker, consultation, id);
    if (found.hands().proposedBy().equals(worker.id())) {
      throw Refused.because("voice.answer.own");
    }
    hands.require(worker.id(), found.hands().proposedBy());
    if (!asked.over(desk.today())) {
      throw Refused.because("voice.stillRuns");
    }
    check(asked, found.content());
    rows.confirm(id, worker.id(), desk.now(), version);
    desk.trace(VoiceAction.VOICE_ANSWER_PUBLISHED, ANSWER, id);
  }
}
