package org.lodestar.app.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseConsents;
import org.lodestar.app.casework.RuleBroken;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.store.Days;
import org.lodestar.app.sharing.store.Endings;
import org.lodestar.app.sharing.store.Endings.Move;
import org.lodestar.app.sharing.store.Freezer;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organisation gives out about people in its cases. Each verb insists on the role and on
 * the grant on the person; a share that is foreign is not found. Nothing of the case is opened to a
 * receiver: they hold a grant on the share and on the version that was sent, and on nothing else.
 */
@Component
@Transactional
public class Shares {
  private final GroundRows grounds;
  private final VersionRows versions;
  private final TraceRows traces;
  private final Freezer freezer;
  private final Endings endings;
  private final SharingDesk desk;
  private final CaseConsents consents;

  Shares(
      GroundRows grounds,
      VersionRows versions,
      TraceRows traces,
      Freezer freezer,
      Endings endings,
      SharingDesk desk,
      CaseConsents consents) {
    this.grounds = grounds;
    this.versions = versions;
    this.traces = traces;
    this.freezer = freezer;
    this.endings = endings;
    this.desk = desk;
    this.consents = consents;
  }

  /** A share with its words, exactly as the receiver gets them. */
  public ShareView get(Worker worker, UUID id) {
    Share share = desk.reading(worker, id);
    List<ShareVersion> all = versions.list(id);
    desk.trace(SharingAction.SHARE_PREVIEWED, share);
    return new ShareView(
        share,
        share.state(desk.now()),
        grounds.get(id),
        grounds.outside(List.of(id)).get(id),
        all.isEmpty() ? List.of() : versions.content(all.getFirst().id()),
        all,
        traces.happenedTo(List.of(id)),
        traces.readingsOf(List.of(id)));
  }

  /** A share without its words. */
  @Transactional(readOnly = true)
  public Share head(Worker worker, UUID id) {
    return desk.reading(worker, id);
  }

  /**
   * Offers what was previewed. An urgent share is open at once.
   *
   * @throws RuleBroken when a second person must agree first, or the consent does not stand
   */
  public void offer(Worker worker, UUID id, long version) {
    Share share = heldOnConsent(worker, id, version);
    if (share.awaitsApproval() && !share.terms().urgent()) {
      throw new RuleBroken("sharing.rule.approvalFirst");
    }
    Move move =
        share.terms().urgent()
            ? Move.of(ShareEvent.OPEN_AT_ONCE, SharingAction.SHARE_OPENED_AT_ONCE)
            : Move.of(ShareEvent.OFFER, SharingAction.SHARE_OFFERED);
    send(worker, share, move);
  }

  /**
   * Agrees, as a second person, and offers.
   *
   * @throws RuleBroken when it is the proposer who would agree
   */
  public void approve(Worker worker, UUID id, long version) {
    Share share = held(worker, Action.APPROVE_SHARE, id, version);
    if (worker.id().equals(share.marks().proposedBy())) {
      throw new RuleBroken("sharing.rule.anotherApproves");
    }
    send(worker, share, Move.of(ShareEvent.APPROVE, SharingAction.SHARE_APPROVED));
  }

  private void send(Worker worker, Share share, Move move) {
    ShareVersion newest = versions.list(share.id()).getFirst();
    versions.send(newest.id(), desk.now());
    Share sending = share.sending(newest.id());
    endings.announce(sending);
    endings.move(
        worker,
        share.terms().urgent() ? sending.moved(share.kept(), reviewed(sending)) : sending,
        move);
  }

  private Share.Marks reviewed(Share share) {
    LocalDate next = WorkingDays.englandAndWales().plus(desk.today(), 1);
    return share.marks().toReview(Days.after(next).minusSeconds(1));
  }

  /** The person first, then the share: in the order in which a consent is taken back. */
  private Share heldOnConsent(Worker worker, UUID id, long version) {
    Share seen = desk.reading(worker, id);
    insistOnConsent(worker, seen.caseFile(), seen.person(), seen.terms());
    return held(worker, Action.GIVE_OUT, id, version);
  }

  private void insistOnConsent(Worker worker, UUID caseFile, UUID person, Terms terms) {
    if (terms.consent() != null) {
      consents.insistOn(worker, caseFile, person, terms.consent());
    }
  }

  private Share held(Worker worker, Action action, UUID id, long version) {
    Share share = desk.given(worker, action, id);
    if (share.version() != version) {
      throw new EditClash();
    }
    return share;
  }

  /** Throws a proposal away, with its frozen words. */
  public void discard(Worker worker, UUID id, long version) {
    Share share = held(worker, Action.GIVE_OUT, id, version);
    endings.move(worker, share, Move.of(ShareEvent.DISCARD, SharingAction.SHARE_DISCARDED));
    versions.list(id).forEach(each -> freezer.forget(each));
  }

  /** Ends a share: nothing is read any more from this moment on. */
  public void revoke(
      Worker worker, UUID id, EndReason reason, @Nullable PersonalText words, long version) {
    Share share = held(worker, Action.GIVE_OUT, id, version);
    checkGivers(reason);
    endings.move(
        worker, share, new Move(ShareEvent.REVOKE, SharingAction.SHARE_REVOKED, reason, words));
  }

  /** As {@link #revoke}, and asks the receiver to destroy what they took from it. */
  public void recall(
      Worker worker, UUID id, EndReason reason, @Nullable PersonalText words, long version) {
    Share share = held(worker, Action.GIVE_OUT, id, version);
    checkGivers(reason);
    endings.move(
        worker, share, new Move(ShareEvent.RECALL, SharingAction.SHARE_RECALLED, reason, words));
  }

  private static void checkGivers(EndReason reason) {
    if (reason.by() != EndReason.By.GIVER) {
      throw new IllegalArgumentException("Not a giver's reason");
    }
  }

  /** Freezes a newer version of the same parts, to be previewed; receivers keep the old one. */
  public void renew(Worker worker, UUID id, long version, Language language) {
    Share share = held(worker, Action.GIVE_OUT, id, version);
    if (share.state(desk.now()) == ShareState.PROPOSED || !share.state(desk.now()).isLive()) {
      throw new RuleBroken("sharing.rule.stands." + share.state(desk.now()));
    }
    freezer.freeze(worker, share, versions.list(id).getFirst().number() + 1, language);
    desk.trace(SharingAction.SHARE_RENEWED, share);
  }

  /** Sends the newer version that was previewed, in place of the one before. */
  public void sendRenewed(Worker worker, UUID id, long version) {
    Share share = heldOnConsent(worker, id, version);
    ShareVersion newest = versions.list(id).getFirst();
    versions.send(newest.id(), desk.now());
    endings.close(share);
    endings.move(
        worker,
        share.sending(newest.id()),
        Move.of(ShareEvent.RENEW, SharingAction.SHARE_VERSION_SENT));
  }

  /** A manager who did not send it has looked at an urgent share afterwards. */
  public void review(Worker worker, UUID id, @Nullable PersonalText words, long version) {
    Share share = held(worker, Action.APPROVE_SHARE, id, version);
    if (!share.awaitsReview()) {
      throw new RuleBroken("sharing.rule.nothingToReview");
    }
    if (worker.id().equals(share.marks().proposedBy())) {
      throw new RuleBroken("sharing.rule.anotherApproves");
    }
    endings.move(
        worker, share, new Move(ShareEvent.REVIEW, SharingAction.SHARE_REVIEWED, null, words));
  }
}
