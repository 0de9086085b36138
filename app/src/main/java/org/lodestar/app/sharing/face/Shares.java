package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.ShareVersion;
import org.lodestar.app.sharing.ShareView;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.store.AnswerRows;
import org.lodestar.app.sharing.store.Days;
import org.lodestar.app.sharing.store.Endings;
import org.lodestar.app.sharing.store.Endings.Move;
import org.lodestar.app.sharing.store.Freezer;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
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
  private final ShareRows rows;
  private final GroundRows grounds;
  private final VersionRows versions;
  private final AnswerRows answers;
  private final TraceRows traces;
  private final Freezer freezer;
  private final Endings endings;
  private final SharingDesk desk;
  private final Readiness readiness;
  private final Hands hands;

  Shares(
      ShareRows rows,
      GroundRows grounds,
      VersionRows versions,
      AnswerRows answers,
      TraceRows traces,
      Freezer freezer,
      Endings endings,
      SharingDesk desk,
      Readiness readiness,
      Hands hands) {
    this.rows = rows;
    this.grounds = grounds;
    this.versions = versions;
    this.answers = answers;
    this.traces = traces;
    this.freezer = freezer;
    this.endings = endings;
    this.desk = desk;
    this.readiness = readiness;
    this.hands = hands;
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
        grounds.enquiry(id),
        all.isEmpty() ? List.of() : versions.content(all.getFirst().id()),
        all,
        traces.happenedTo(List.of(id)),
        traces.readingsOf(List.of(id)));
  }

  /** Shares of others of the case that are given together with this one. */
  @Transactional(readOnly = true)
  public List<Share> together(Worker worker, UUID id) {
    desk.reading(worker, id);
    return rows.together(id);
  }

  /** A share without its words. */
  @Transactional(readOnly = true)
  public Share head(Worker worker, UUID id) {
    return desk.reading(worker, id);
  }

  /**
   * Offers what was previewed. An urgent share is open at once.
   *
   * @throws Refused when a second person must agree first, or what it rests on does not stand
   */
  public void offer(Worker worker, UUID id, long version) {
    Share share = ready(worker, Action.GIVE_OUT, id, version);
    if (share.awaitsApproval() && !share.terms().urgent()) {
      throw Refused.because("sharing.rule.approvalFirst");
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
   * @throws Refused when it is the proposer who would agree
   */
  public void approve(Worker worker, UUID id, long version) {
    Share share = ready(worker, Action.APPROVE_SHARE, id, version);
    checkAnother(worker, share.marks().proposedBy());
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
    return share.marks().urgent(reviewBy(), desk.now().plus(Answer.WITHIN));
  }

  private Instant reviewBy() {
    LocalDate next = WorkingDays.englandAndWales().plus(desk.today(), 1);
    return Days.after(next).minusSeconds(1);
  }

  private Share ready(Worker worker, Action action, UUID id, long version) {
    readiness.insist(worker, id);
    return held(worker, action, id, version);
  }

  private void checkAnother(Worker worker, @Nullable UUID before) {
    if (worker.id().equals(before)) {
      throw Refused.because("sharing.rule.anotherApproves");
    }
    hands.require(worker.id(), before);
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

  /**
   * Freezes a newer version of the same parts, to be previewed; receivers keep the old one.
   *
   * @param changed what holds no more and what holds instead, in words that the receiver reads
   *     first; an urgent share says it
   * @throws Refused for an urgent share without it, and for one that is not out
   */
  public void renew(
      Worker worker, UUID id, @Nullable PersonalText changed, long version, Language language) {
    Share share = held(worker, Action.GIVE_OUT, id, version);
    if (share.state(desk.now()) == ShareState.PROPOSED || !share.state(desk.now()).isLive()) {
      throw Refused.because("sharing.rule.stands." + share.state(desk.now()));
    }
    if (share.terms().urgent() && changed == null) {
      throw Refused.at("changed", "sharing.rule.sayWhatChanged");
    }
    freezer.freezeNewer(worker, share, changed, language);
    endings.touch(share);
    desk.trace(SharingAction.SHARE_RENEWED, share);
  }

  /**
   * Sends the newer version that was previewed, in place of the one before: the same parts, to the
   * same receiver, on the same ground. Where a second person must agree to what goes out, they must
   * to this, too; an urgent share is put right at once, as it went out, and a second person looks
   * at it afterwards.
   *
   * @throws Refused when it is who froze it that would agree, or what it rests on does not stand
   */
  public void sendRenewed(Worker worker, UUID id, long version) {
    Share share = ready(worker, Action.GIVE_OUT, id, version);
    ShareVersion newest = versions.list(id).getFirst();
    if (newest.id().equals(share.sent())) {
      throw Refused.because("sharing.rule.nothingNewer");
    }
    boolean urgent = share.terms().urgent();
    if (share.needsSecond() && !urgent) {
      held(worker, Action.APPROVE_SHARE, id, version);
      checkAnother(worker, newest.madeBy());
    }
    versions.send(newest.id(), desk.now());
    answers.carryTo(id, newest.id());
    endings.close(share);
    Share sending = share.sending(newest.id());
    endings.move(
        worker,
        urgent
            ? sending.moved(
                share.kept(), share.marks().renewed(worker.id(), desk.now(), reviewBy()))
            : sending,
        Move.of(ShareEvent.RENEW, SharingAction.SHARE_VERSION_SENT));
  }

  /** A manager who neither prepared nor sent it has looked at an urgent share afterwards. */
  public void review(Worker worker, UUID id, @Nullable PersonalText words, long version) {
    Share share = held(worker, Action.APPROVE_SHARE, id, version);
    if (!share.awaitsReview()) {
      throw Refused.because("sharing.rule.nothingToReview");
    }
    if (!share.maySecond(worker.id())) {
      throw Refused.because("sharing.rule.anotherApproves");
    }
    traces.happenedTo(List.of(id)).stream()
        .filter(each -> each.event() == ShareEvent.OPEN_AT_ONCE)
        .forEach(each -> checkAnother(worker, each.by()));
    endings.move(
        worker, share, new Move(ShareEvent.REVIEW, SharingAction.SHARE_REVIEWED, null, words));
  }
}
