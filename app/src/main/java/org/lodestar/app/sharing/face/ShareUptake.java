package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.TakenUp;
import org.lodestar.app.casework.face.CaseUptake;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Carried;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.domain.HandedSteps;
import org.lodestar.app.sharing.domain.Uptake;
import org.lodestar.app.sharing.store.CarriedRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.SourceWords;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a receiver was given under a duty is taken up in a case of their own, on a ground that they
 * name, and goes on there when the share ends. What rests on a consent is never copied: it was the
 * person's to give for this, and ends with it.
 */
@Component
@Transactional
public class ShareUptake {
  private final ShareRows rows;
  private final VersionRows versions;
  private final TraceRows traces;
  private final CarriedRows carried;
  private final SourceWords words;
  private final CaseUptake cases;
  private final SharingDesk desk;
  private final Policy policy;

  ShareUptake(
      ShareRows rows,
      VersionRows versions,
      TraceRows traces,
      CarriedRows carried,
      SourceWords words,
      CaseUptake cases,
      SharingDesk desk,
      Policy policy) {
    this.rows = rows;
    this.versions = versions;
    this.traces = traces;
    this.carried = carried;
    this.words = words;
    this.cases = cases;
    this.desk = desk;
    this.policy = policy;
  }

  /**
   * Which parts would be taken up, before anything is. Empty when the worker must first say whether
   * they know the person.
   *
   * @throws Refused when it rests on a consent, is not accepted, or was taken up already
   */
  @Transactional(readOnly = true)
  public Optional<Share> ask(Worker worker, UUID id) {
    Share share = desk.received(worker, Action.KNOW_SHARE, id);
    check(worker, share);
    return traces.declared(share.person(), worker.id()) ? Optional.of(share) : Optional.empty();
  }

  private void check(Worker worker, Share share) {
    Uptake.check(share.terms().basis());
    if (share.state(desk.now()) != ShareState.ACCEPTED) {
      throw Refused.because("sharing.rule.acceptFirst");
    }
    policy.require(worker, Action.CARRY_SHARE, Objects.requireNonNull(share.sent()));
    if (!carried.ofShares(List.of(share.id())).isEmpty()) {
      throw Refused.because("sharing.rule.carriedAlready");
    }
  }

  /**
   * Opens a case of the worker's organisation from a share.
   *
   * @param basis the receiver's own ground
   * @param why they need a record of their own
   * @return the case
   */
  public UUID openCase(Worker worker, UUID id, Basis basis, PersonalText why) {
    desk.received(worker, Action.KNOW_SHARE, id);
    Share share = rows.lock(id);
    check(worker, share);
    if (!traces.declared(share.person(), worker.id())) {
      throw Refused.because("sharing.rule.declareFirst");
    }
    Uptake.checkOwn(basis);
    List<CaseSheet> sheets = versions.content(Objects.requireNonNull(share.sent()));
    TakenUp.InCase taken = cases.take(worker, taken(worker, share, basis, sheets));
    keep(worker, share, taken, basis, why, Uptake.parts(sheets));
    return taken.file().id();
  }

  private TakenUp taken(Worker worker, Share share, Basis basis, List<CaseSheet> sheets) {
    return new TakenUp(
        share.id(),
        share.receiver().named(),
        share.child(),
        versions.facts(Objects.requireNonNull(share.sent())).orElse(null),
        Uptake.parts(sheets).stream().map(words::cautious).toList(),
        words.source(share, given(share), worker, basis, desk.today()),
        Uptake.toProtect(sheets).orElse(null),
        HandedSteps.isAdultConcern(share),
        share.organisation(),
        given(share));
  }

  private static Instant given(Share share) {
    return Objects.requireNonNull(share.marks().offeredAt());
  }

  private void keep(
      Worker worker,
      Share share,
      TakenUp.InCase taken,
      Basis basis,
      PersonalText why,
      List<CaseSheet> parts) {
    carried.insert(
        new Carried(
            Ids.next(),
            taken.file().id(),
            taken.person(),
            share.id(),
            share.reference(),
            share.organisation(),
            given(share),
            share.terms().basis(),
            basis,
            why,
            parts.stream().map(CaseSheet::code).toList(),
            worker.id(),
            desk.now()));
    carried
        .ofShares(rows.together(share.id()).stream().map(Share::id).toList())
        .forEach(other -> cases.join(worker, taken, other.record(), other.person()));
    traces.insert(
        share,
        new Happened(
            share.id(),
            ShareEvent.CARRIED,
            null,
            null,
            worker.id(),
            worker.organisation(),
            desk.now()));
    desk.trace(
        SharingAction.SHARE_CARRIED,
        share,
        Detail.none().with("case", taken.file().id()).with("basis", basis));
  }

  /** What a case took up, as far as the one who asks may see. */
  @Transactional(readOnly = true)
  public List<Carried> ofCase(UUID caseFile) {
    return carried.ofRecord(caseFile);
  }
}
