package org.lodestar.app.sharing.face;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.store.Endings;
import org.lodestar.app.sharing.store.Endings.Move;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of shares when a consent is taken back: those that rest on it end in the same
 * transaction, those under a duty go on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConsentEnds {
  private final ShareRows rows;
  private final TraceRows traces;
  private final Endings endings;
  private final SharingDesk desk;

  ConsentEnds(ShareRows rows, TraceRows traces, Endings endings, SharingDesk desk) {
    this.rows = rows;
    this.traces = traces;
    this.endings = endings;
    this.desk = desk;
  }

  /** Shares about a person that rest on this consent now. */
  public List<Share> restingOn(UUID person, ConsentKind kind) {
    return rows.liveOf(person, desk.now()).stream()
        .filter(share -> share.endsWith(kind, desk.now()))
        .toList();
  }

  /** Shares about a person that rest on a duty now. */
  public List<Share> underDuty(UUID person) {
    return rows.liveOf(person, desk.now()).stream()
        .filter(share -> share.terms().basis().isDuty())
        .filter(share -> share.marks().offeredAt() != null)
        .toList();
  }

  /** Shares for a child in need, to which the person agreed apart from any consent. */
  public List<Share> agreedApart(UUID person) {
    return rows.liveOf(person, desk.now()).stream()
        .filter(share -> share.terms().basis() == Basis.CHILD_IN_NEED)
        .toList();
  }

  /**
   * All of a person that was ever given out, over or not: who takes a consent back learns of every
   * reading, and not only of what stops today.
   */
  public List<Share> everGiven(UUID person) {
    return rows.ofPerson(person).stream()
        .filter(share -> share.marks().offeredAt() != null)
        .toList();
  }

  /** Who has read these. */
  public List<Reading> readings(List<Share> shares) {
    return traces.readingsOf(shares.stream().map(Share::id).toList());
  }

  /** Ends what rests on a consent; whoever accepts or reads at this moment is waited for. */
  public void end(Worker worker, UUID person, ConsentKind kind) {
    rows.lockOn(person, kind).stream()
        .filter(share -> share.endsWith(kind, desk.now()))
        .forEach(
            share ->
                endings.move(
                    worker,
                    share,
                    new Move(
                        ShareEvent.REVOKE,
                        SharingAction.SHARE_REVOKED,
                        EndReason.CONSENT_WITHDRAWN,
                        null)));
  }

  /**
   * The person has said no to something: whoever reads what goes on sees at once that they have to
   * ask the giver, not only with the next version.
   */
  public void objected(Worker worker, UUID person) {
    rows.liveOf(person, desk.now()).stream()
        .filter(share -> share.marks().offeredAt() != null)
        .forEach(share -> traces.insert(share, objected(worker, share)));
  }

  private Happened objected(Worker worker, Share share) {
    return new Happened(
        share.id(),
        ShareEvent.OBJECTED,
        null,
        null,
        worker.id(),
        worker.organisation(),
        desk.now());
  }

  /** Keeps why the person is not told what goes on. */
  public void keepNotTold(Worker worker, UUID person, @Nullable PersonalText why) {
    if (why != null) {
      underDuty(person).forEach(share -> traces.insert(share, notTold(worker, share, why)));
    }
  }

  private Happened notTold(Worker worker, Share share, PersonalText why) {
    return new Happened(
        share.id(), ShareEvent.NOT_TOLD, null, why, worker.id(), worker.organisation(), desk.now());
  }
}
