package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.RestrictedAlarm;
import org.lodestar.app.concerns.UnreadCorrection;
import org.lodestar.app.concerns.UnreadDanger;
import org.lodestar.app.concerns.Waiting;
import org.lodestar.app.concerns.WaitingHandOvers;
import org.lodestar.app.concerns.store.AddedRows;
import org.lodestar.app.concerns.store.DangerRows;
import org.lodestar.app.concerns.store.FoundFileRows;
import org.lodestar.app.concerns.store.HandOverRows;
import org.lodestar.app.concerns.store.Inbox;
import org.lodestar.app.concerns.store.PutRightRows;
import org.lodestar.app.concerns.store.RestrictedAlarmRows;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.ground.AskedOnce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for staff, as far as the one who acts may see it: references and times, nothing that
 * was written. The caller asks whether the worker lists concerns at all.
 */
@Component
@Transactional(readOnly = true)
public class WaitingConcerns {
  private final Inbox inbox;
  private final AddedRows added;
  private final HandOverRows handOvers;
  private final PutRightRows corrections;
  private final FoundFileRows found;
  private final RestrictedAlarmRows restricted;
  private final DangerRows danger;
  private final Attachments files;
  private final Clock clock;

  WaitingConcerns(
      Inbox inbox,
      AddedRows added,
      HandOverRows handOvers,
      PutRightRows corrections,
      FoundFileRows found,
      RestrictedAlarmRows restricted,
      DangerRows danger,
      Attachments files,
      Clock clock) {
    this.danger = danger;
    this.files = files;
    this.clock = clock;
    this.inbox = inbox;
    this.added = added;
    this.handOvers = handOvers;
    this.corrections = corrections;
    this.found = found;
    this.restricted = restricted;
  }

  /** How many wait in this way, counted up to what a list pages through. */
  public int count(Waiting how) {
    return inbox.count(how);
  }

  /** Those that wait in this way, most urgent first. */
  public List<ConcernLine> list(Waiting how, int offset, int limit) {
    return inbox.list(how, offset, limit);
  }

  /**
   * All hand-overs that wait for the organisation that acts; asked once within a look.
   *
   * @param takenFor for so long it is told that one was taken over
   * @param ringAfter so long after an offer that nobody answers somebody rings
   */
  public WaitingHandOvers handOvers(Duration takenFor, Duration ringAfter) {
    Instant now = clock.instant();
    return AskedOnce.ask(
        WaitingConcerns.class,
        List.of(takenFor, ringAfter),
        () -> handOvers.waiting(now.minus(takenFor), now.minus(ringAfter)));
  }

  /** Urgent hand-overs that no partner has answered, for the program itself. */
  public List<HandOver> urgentOffers() {
    return handOvers.urgent();
  }

  /** Those to the organisation that acts, of which something put right was read by nobody there. */
  public List<HandOver> putRight() {
    return handOvers.putRight();
  }

  /** The same for all, each with who put it right and since when, for the program itself. */
  public List<UnreadCorrection> allPutRight() {
    return corrections.newest(handOvers.allPutRight());
  }

  /** Danger now that a worker told of after a moment and nobody opened, for the program itself. */
  public List<UnreadDanger> unreadDanger(Instant after) {
    return danger.unopened(after);
  }

  /** Those to which whoever took them down added what nobody but they has read. */
  public List<ConcernLine> withAdditions(UUID worker) {
    return inbox.ours(added.waiting(worker));
  }

  /** Those with a file that was found to be infected: the worker's own, and those of nobody. */
  public List<ConcernLine> withFoundFiles(UUID worker) {
    return found.waiting(worker);
  }

  /** Those with a locked file that the police do not have yet. */
  public List<ConcernLine> awaitingPolice() {
    return inbox.ours(files.awaitingPolice());
  }

  /** Alarms that only named workers see and on which nobody acts yet, oldest first. */
  public List<RestrictedAlarm> restrictedAlarms() {
    return restricted.open();
  }
}
