package org.lodestar.app.guests.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.Answer;
import org.lodestar.app.guests.AnswerEvent;
import org.lodestar.app.guests.AnswerState;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.guests.GuestsAction;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.WaitingAnswer;
import org.lodestar.app.guests.domain.AnswerMoves;
import org.lodestar.app.guests.store.AnswerRows;
import org.lodestar.app.guests.store.PassRows;
import org.lodestar.app.guests.store.PassTexts;
import org.lodestar.app.guests.store.tables.tables.records.AnswerRecord;
import org.lodestar.app.guests.store.tables.tables.records.PassRecord;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What guests write. It lies sealed here until whoever asked takes it over into a record of their
 * own, or sets it aside and says why. A later room calls it for its own purpose.
 */
@Component
@Transactional
public class GuestAnswers {
  private final AnswerRows answers;
  private final PassRows passes;
  private final PassTexts texts;
  private final GuestDoor door;
  private final PassDesk desk;
  private final Policy policy;

  GuestAnswers(
      AnswerRows answers,
      PassRows passes,
      PassTexts texts,
      GuestDoor door,
      PassDesk desk,
      Policy policy) {
    this.answers = answers;
    this.passes = passes;
    this.texts = texts;
    this.door = door;
    this.desk = desk;
    this.policy = policy;
  }

  /** What the guest has written. Runs with their standing. */
  @Transactional(readOnly = true)
  public Optional<Answer> find(Guest guest) {
    return answers.find(guest.pass()).map(row -> answer(row, pass(guest.pass())));
  }

  /** For which organisation the guest writes; empty where it is forgotten. With their standing. */
  @Transactional(readOnly = true)
  public String organisation(Guest guest) {
    Pass.Who who = texts.open(pass(guest.pass()));
    return who == null ? "" : who.organisation().text();
  }

  /**
   * What whoever asks lets a guest read besides the title.
   *
   * @param about what it is about; may be empty
   * @param ring who asks, and whom they ring back; may be empty
   * @param at when that was written
   */
  public record Told(String about, String ring, Instant at) {
    /** What is told stays out of logs. */
    @Override
    public String toString() {
      return "Told";
    }
  }

  /** What whoever asks lets the guest read besides the title. With their standing. */
  @Transactional(readOnly = true)
  public Told told(Guest guest) {
    PassRecord pass = pass(guest.pass());
    Pass.Told said = texts.told(pass);
    return new Told(
        said == null ? "" : PersonalText.shown(said.about()),
        said == null ? "" : said.ring().text(),
        pass.getAskedAt().toInstant());
  }

  private PassRecord pass(UUID id) {
    return passes.find(id).orElseThrow(NotFound::new);
  }

  private Answer answer(AnswerRecord row, PassRecord pass) {
    Pass.Who who = texts.open(pass);
    return new Answer(
        row.getPass(),
        pass.getObject(),
        who == null ? "" : who.organisation().text(),
        answers.said(row),
        AnswerState.valueOf(row.getState()),
        row.getSentAt().toInstant(),
        answers.reason(row),
        row.getVersion());
  }

  /**
   * Keeps what the guest has written, in the place of what they wrote before. The same once more
   * changes nothing. Runs with their standing.
   *
   * @throws org.lodestar.app.site.Refused when it was taken over meanwhile
   * @throws org.lodestar.app.guests.Shut when the link does not let them in any more
   */
  public void write(Guest guest, Map<String, String> said) {
    door.used(guest);
    Optional<AnswerRecord> before = answers.find(guest.pass());
    if (before.isEmpty()) {
      AnswerRecord row = new AnswerRecord();
      row.setPass(guest.pass());
      fill(row, said);
      answers.insert(row);
    } else if (!isSame(before.get(), said)) {
      move(before.get(), AnswerEvent.WRITE);
      fill(before.get(), said);
      answers.update(before.get());
    }
    desk.trace(GuestsAction.GUEST_WROTE, guest.pass());
  }

  private boolean isSame(AnswerRecord row, Map<String, String> said) {
    return row.getState().equals(AnswerState.WAITS.name()) && answers.said(row).equals(said);
  }

  private void fill(AnswerRecord row, Map<String, String> said) {
    answers.close(row, said);
    row.setState(AnswerState.WAITS.name());
    row.setSentAt(PassRows.kept(desk.now()));
    row.setDecidedBy(null);
    row.setDecidedAt(null);
    row.setReason(null);
  }

  private static void move(AnswerRecord row, AnswerEvent event) {
    row.setState(AnswerMoves.TABLE.after(AnswerState.valueOf(row.getState()), event).name());
  }

  /** All for one purpose that waits for the worker's organisation, the oldest first. */
  @Transactional(readOnly = true)
  public List<WaitingAnswer> waiting(Worker worker, String purpose) {
    policy.require(worker, Action.ASK_GUEST);
    List<WaitingAnswer> waiting = new ArrayList<>();
    for (AnswerRecord row : answers.listWaiting()) {
      passes
          .find(row.getPass())
          .filter(pass -> pass.getPurpose().equals(purpose))
          .map(
              pass ->
                  new WaitingAnswer(pass.getId(), pass.getObject(), row.getSentAt().toInstant()))
          .ifPresent(waiting::add);
    }
    return waiting;
  }

  /** What a guest wrote, about one object. Throws {@link NotFound} where there is none for them. */
  public Answer get(Worker worker, String purpose, UUID object, UUID pass) {
    policy.require(worker, Action.KEEP_GUEST, pass);
    Answer found =
        answers
            .find(pass)
            .map(row -> answer(row, about(purpose, object, pass)))
            .orElseThrow(NotFound::new);
    desk.trace(GuestsAction.GUEST_ANSWER_VIEWED, pass);
    return found;
  }

  private PassRecord about(String purpose, UUID object, UUID id) {
    PassRecord pass = pass(id);
    if (!pass.getPurpose().equals(purpose) || !pass.getObject().equals(object)) {
      throw new NotFound();
    }
    return pass;
  }

  /**
   * Takes over what a guest wrote; the caller writes it down in the same transaction.
   *
   * @param version that was read
   * @return empty where it was taken over before, because somebody pressed twice
   * @throws EditClash when the guest has corrected it since
   */
  public Optional<Answer> takeOver(
      Worker worker, String purpose, UUID object, UUID pass, long version) {
    return decide(worker, purpose, object, pass, version, null);
  }

  /**
   * Sets aside what a guest wrote; they read why at their link.
   *
   * @throws EditClash when the guest has corrected it since
   */
  public void setAside(
      Worker worker, String purpose, UUID object, UUID pass, long version, String reason) {
    decide(worker, purpose, object, pass, version, reason);
  }

  private Optional<Answer> decide(
      Worker worker, String purpose, UUID object, UUID id, long version, @Nullable String reason) {
    policy.require(worker, Action.KEEP_GUEST, id);
    if (passes.hold(id).isEmpty()) {
      throw new NotFound();
    }
    PassRecord pass = about(purpose, object, id);
    AnswerRecord row = answers.find(id).orElseThrow(NotFound::new);
    AnswerEvent event = reason == null ? AnswerEvent.TAKE_OVER : AnswerEvent.SET_ASIDE;
    if (AnswerMoves.TABLE.isDone(AnswerState.valueOf(row.getState()), event)) {
      return Optional.empty();
    }
    if (row.getVersion() != version) {
      throw new EditClash();
    }
    move(row, event);
    row.setDecidedBy(worker.id());
    row.setDecidedAt(PassRows.kept(desk.now()));
    if (reason != null) {
      answers.closeReason(row, reason);
    }
    answers.update(row);
    desk.trace(
        reason == null ? GuestsAction.GUEST_ANSWER_TAKEN_OVER : GuestsAction.GUEST_ANSWER_SET_ASIDE,
        id);
    return Optional.of(answer(row, pass));
  }
}
