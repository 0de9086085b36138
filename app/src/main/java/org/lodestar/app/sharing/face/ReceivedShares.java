package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Notice;
import org.lodestar.app.sharing.Opened;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.ReceivedFilter;
import org.lodestar.app.sharing.ReceivedListing;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.ShareVersion;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.store.CarriedRows;
import org.lodestar.app.sharing.store.Endings;
import org.lodestar.app.sharing.store.Endings.Move;
import org.lodestar.app.sharing.store.Received;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organisation was offered. Before it is accepted there is a notice: who gives, what for,
 * how urgent, which parts; no name and no content. Whoever works there reads within the share, and
 * nothing beyond it, whatever their role is in their own cases.
 */
@Component
@Transactional
public class ReceivedShares {
  private final ShareRows rows;
  private final VersionRows versions;
  private final TraceRows traces;
  private final CarriedRows carried;
  private final Endings endings;
  private final SharingDesk desk;
  private final Policy policy;
  private final Grants grants;

  ReceivedShares(
      ShareRows rows,
      VersionRows versions,
      TraceRows traces,
      CarriedRows carried,
      Endings endings,
      SharingDesk desk,
      Policy policy,
      Grants grants) {
    this.rows = rows;
    this.versions = versions;
    this.traces = traces;
    this.carried = carried;
    this.endings = endings;
    this.desk = desk;
    this.policy = policy;
    this.grants = grants;
  }

  /**
   * A page of what was offered to the worker's organisation, newest first.
   *
   * @param reference when one is searched for, however it is written; else empty
   * @param page from 1
   */
  public ReceivedListing list(Worker worker, ReceivedFilter filter, String reference, int page) {
    policy.require(worker, Action.LIST_RECEIVED);
    Received which = new Received(filter, reference.strip().toUpperCase(Locale.ROOT), desk.now());
    int count = rows.countReceivedBy(worker.organisation(), which);
    int pages = Math.max(1, (count + ReceivedListing.SIZE - 1) / ReceivedListing.SIZE);
    int shown = Math.clamp(page, 1, pages);
    desk.traceAll(SharingAction.SHARES_LISTED, Detail.none().with("page", shown));
    return new ReceivedListing(
        rows.receivedBy(
            worker.organisation(), which, (shown - 1) * ReceivedListing.SIZE, ReceivedListing.SIZE),
        count,
        shown,
        pages,
        desk.now());
  }

  /** The notice of a share, whatever has become of it. */
  public Notice notice(Worker worker, UUID id) {
    Share share = desk.received(worker, Action.KNOW_SHARE, id);
    desk.trace(SharingAction.SHARE_NOTICE_VIEWED, share);
    ShareState state = share.state(desk.now());
    return new Notice(
        share,
        state,
        traces.declared(share.person(), worker.id()),
        traces.happenedTo(List.of(id)),
        state.isLive() ? List.of() : goingOn(share),
        rows.together(id),
        share.marks().renewed() != null
            && state.isReadable()
            && !traces.hasRead(sent(share), worker.id()),
        carried.ofShares(List.of(id)));
  }

  /** What rests on another ground is not touched by the end of this one. */
  private List<Share> goingOn(Share share) {
    return rows.beside(share, desk.now()).stream()
        .filter(each -> each.terms().basis().isDuty())
        .toList();
  }

  /**
   * The worker has read that it ended, and why, and has stopped using it; the giver sees it.
   *
   * @throws Refused while it is not over
   */
  public void seeEnd(Worker worker, UUID id) {
    Share share = desk.received(worker, Action.KNOW_SHARE, id);
    if (share.state(desk.now()).isLive()) {
      throw Refused.because("sharing.rule.notOver");
    }
    traces.insert(
        share,
        new Happened(
            id, ShareEvent.END_SEEN, null, null, worker.id(), worker.organisation(), desk.now()));
    desk.trace(SharingAction.SHARE_END_SEEN, share);
  }

  /**
   * A case that was opened from it says what the newer version says; the giver sees it.
   *
   * @throws Refused where no case here rests on an older version
   */
  public void follow(Worker worker, UUID id) {
    if (!notice(worker, id).isToFollow()) {
      throw Refused.because("sharing.rule.nothingToFollow");
    }
    Share share = desk.received(worker, Action.KNOW_SHARE, id);
    traces.insert(
        share,
        new Happened(
            id, ShareEvent.FOLLOWED, null, null, worker.id(), worker.organisation(), desk.now()));
    desk.trace(SharingAction.SHARE_CHANGE_FOLLOWED, share);
  }

  /** Whether it is over. */
  public boolean isOver(Worker worker, UUID id) {
    return !desk.received(worker, Action.KNOW_SHARE, id).state(desk.now()).isLive();
  }

  /** The organisation takes it: from now on its content is read. */
  public void accept(Worker worker, UUID id) {
    answer(worker, id, Move.of(ShareEvent.ACCEPT, SharingAction.SHARE_ACCEPTED));
  }

  /**
   * The organisation does not take it.
   *
   * @throws Refused when the reason is none of a refusal
   */
  public void refuse(Worker worker, UUID id, @Nullable EndReason reason) {
    desk.received(worker, Action.ANSWER_SHARE, id);
    check(reason, EndReason.By.REFUSAL);
    answer(worker, id, new Move(ShareEvent.REFUSE, SharingAction.SHARE_REFUSED, reason, null));
  }

  /**
   * The organisation is done with it.
   *
   * @throws Refused when the reason is none of giving back
   */
  public void giveBack(Worker worker, UUID id, @Nullable EndReason reason) {
    desk.received(worker, Action.ANSWER_SHARE, id);
    check(reason, EndReason.By.RETURN);
    answer(
        worker, id, new Move(ShareEvent.GIVE_BACK, SharingAction.SHARE_GIVEN_BACK, reason, null));
  }

  private void answer(Worker worker, UUID id, Move move) {
    desk.received(worker, Action.ANSWER_SHARE, id);
    endings.move(worker, rows.lock(id), move);
  }

  private static void check(@Nullable EndReason reason, EndReason.By by) {
    if (reason == null || reason.by() != by) {
      throw Refused.because("sharing.rule.reason");
    }
  }

  /** The name, for the question before the first view; empty where none is shared or to be read. */
  public Optional<PersonalText> nameToAskAbout(Worker worker, UUID id) {
    Share share = desk.received(worker, Action.KNOW_SHARE, id);
    if (!readable(worker, share)) {
      return Optional.empty();
    }
    desk.trace(SharingAction.SHARE_NAME_SHOWN, share);
    return versions.names(sent(share));
  }

  /** The worker knows nobody in it. */
  public void declareNoConflict(Worker worker, UUID id) {
    Share share = desk.received(worker, Action.KNOW_SHARE, id);
    traces.declare(share, worker.id(), desk.now());
    desk.trace(SharingAction.SHARE_NO_CONFLICT_DECLARED, share);
  }

  /** The worker knows somebody: they are shut out of it at once; a colleague reads it. */
  public void declareConflict(Worker worker, UUID id, ConflictReason reason) {
    Share share = desk.received(worker, Action.KNOW_SHARE, id);
    desk.trace(SharingAction.SHARE_CONFLICT_DECLARED, share, Detail.none().with("reason", reason));
    if (share.sent() != null) {
      grants.exclude(share.sent(), worker.id(), reason.name());
    }
    grants.exclude(id, worker.id(), reason.name());
  }

  /**
   * What a share says, and keeps that it was read. Empty when it may not be read at this moment:
   * not accepted, ended, or the worker has not yet said whether they know the person. The share is
   * held meanwhile: who takes a consent back waits, and the reading is on the list that they get.
   */
  public Optional<Opened> read(Worker worker, UUID id, Reading.Kind kind) {
    policy.require(worker, Action.READ_SHARE);
    desk.received(worker, Action.KNOW_SHARE, id);
    Share share = rows.hold(id);
    if (!readable(worker, share) || !traces.declared(share.person(), worker.id())) {
      return Optional.empty();
    }
    UUID version = sent(share);
    List<CaseSheet> sheets = versions.content(version);
    List<String> parts = sheets.stream().map(CaseSheet::code).toList();
    traces.insert(
        share,
        new Reading(id, version, worker.id(), worker.organisation(), kind, parts, desk.now()));
    desk.trace(
        kind == Reading.Kind.PAPER ? SharingAction.SHARE_PRINTED : SharingAction.SHARE_READ,
        share,
        Detail.none().with("version", version));
    return Optional.of(new Opened(share, sheets, asOf(share)));
  }

  /**
   * A share that its receiver has accepted and reads, for a room in which they act on it; empty
   * where they may not, or not yet.
   */
  public Optional<Share> actedOn(Worker worker, Action action, UUID id) {
    policy.require(worker, action);
    Share share = desk.received(worker, Action.KNOW_SHARE, id);
    boolean open =
        share.state(desk.now()) == ShareState.ACCEPTED
            && traces.declared(share.person(), worker.id())
            && policy.allows(worker, action, sent(share));
    return Optional.of(share).filter(_ -> open);
  }

  private Instant asOf(Share share) {
    return versions.sent(share.id()).map(ShareVersion::madeAt).orElseGet(desk::now);
  }

  private static UUID sent(Share share) {
    return java.util.Objects.requireNonNull(share.sent());
  }

  private boolean readable(Worker worker, Share share) {
    return share.isReadable(desk.now()) && policy.allows(worker, Action.READ_SHARE, sent(share));
  }
}
