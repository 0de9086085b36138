package org.lodestar.app.sharing.face;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Caller;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Enclosed;
import org.lodestar.app.concerns.Particulars;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Submission;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.domain.Uptake;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.SourceWords;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a body that reads concerns was given under a duty is raised there as a concern of its own,
 * with its source and without a word typed again. It never goes to a third body, since who reads a
 * concern must be who was given it; never where only named workers may read it, since a concern is
 * read by all who triage; and nothing of a consent goes along.
 */
@Component
@Transactional
public class ShareConcern {
  private final ShareRows rows;
  private final VersionRows versions;
  private final TraceRows traces;
  private final SourceWords words;
  private final Reports reports;
  private final TakenConcerns concerns;
  private final Grants grants;
  private final SharingDesk desk;
  private final Policy policy;

  ShareConcern(
      ShareRows rows,
      VersionRows versions,
      TraceRows traces,
      SourceWords words,
      Reports reports,
      TakenConcerns concerns,
      Grants grants,
      SharingDesk desk,
      Policy policy) {
    this.rows = rows;
    this.versions = versions;
    this.traces = traces;
    this.words = words;
    this.reports = reports;
    this.concerns = concerns;
    this.grants = grants;
    this.desk = desk;
    this.policy = policy;
  }

  /** Whether this worker may raise it: on a duty, accepted, and for their own officers to read. */
  @Transactional(readOnly = true)
  public boolean offers(Worker worker, Share share) {
    return share.terms().basis().isDuty()
        && share.state(desk.now()) == ShareState.ACCEPTED
        && share.receiver().named().isEmpty()
        && worker.mayEver(Action.CARRY_SHARE)
        && policy.allows(worker, channel(share).action())
        && readsConcerns(worker, share);
  }

  private boolean readsConcerns(Worker worker, Share share) {
    return reports
        .receiver(age(share))
        .map(Organisation::id)
        .filter(worker.organisation()::equals)
        .isPresent();
  }

  /** The concern that came of a share, where the one who asks reads concerns. */
  @Transactional(readOnly = true)
  public Optional<ConcernLine> of(Worker worker, Share share) {
    return concerns.seen(worker, List.of(concern(share))).stream().findFirst();
  }

  /**
   * Which parts would be raised, before anything is. Empty when the worker must first say whether
   * they know the person.
   *
   * @throws Refused when it rests on a consent, is not accepted, or is for named workers alone
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
    if (!share.receiver().named().isEmpty()) {
      throw Refused.because("sharing.rule.namedAlone");
    }
    if (!readsConcerns(worker, share)) {
      throw Refused.because("sharing.rule.readElsewhere");
    }
  }

  /**
   * Raises it. A second time leads to the same concern.
   *
   * @param basis the receiver's own ground
   * @return the concern
   */
  public UUID raise(Worker worker, UUID id, Basis basis) {
    desk.received(worker, Action.KNOW_SHARE, id);
    Share share = rows.lock(id);
    check(worker, share);
    if (!traces.declared(share.person(), worker.id())) {
      throw Refused.because("sharing.rule.declareFirst");
    }
    Uptake.checkOwn(basis);
    List<CaseSheet> parts =
        Uptake.parts(versions.content(Objects.requireNonNull(share.sent()))).stream()
            .map(words::cautious)
            .toList();
    Submission raised = reports.take(worker, taken(worker, share, basis, parts), null);
    if (raised.first()) {
      grants.inheritExclusions(share.id(), raised.concern());
      keep(worker, share, raised.concern(), basis);
    }
    return raised.concern();
  }

  private TakenReport taken(Worker worker, Share share, Basis basis, List<CaseSheet> parts) {
    Report report =
        new Report(
            concern(share),
            channel(share),
            circumstances(share),
            told(worker, share, basis, parts),
            Confidentiality.ANONYMOUS,
            null,
            "en");
    return new TakenReport(
        report,
        Objects.requireNonNull(share.marks().offeredAt()),
        null,
        new Particulars(
            Known.NOT_KNOWN,
            Known.NOT_KNOWN,
            Known.NOT_KNOWN,
            Known.NOT_KNOWN,
            false,
            false,
            share.reference(),
            ""),
        Caller.nothing(),
        Enclosed.nothing());
  }

  private Told told(Worker worker, Share share, Basis basis, List<CaseSheet> parts) {
    String source =
        words
            .source(
                share,
                Objects.requireNonNull(share.marks().offeredAt()),
                worker,
                basis,
                desk.today())
            .text();
    String seen =
        Stream.concat(Stream.of(source), parts.stream().map(CaseSheet::written))
            .collect(Collectors.joining("\n\n"));
    return new Told(seen, "", "", "", "");
  }

  /** What was given as urgent is read as danger until somebody has looked. */
  private static Circumstances circumstances(Share share) {
    return new Circumstances(
        About.SOMEONE_ELSE,
        age(share),
        share.terms().urgent() ? Known.YES : Known.NOT_KNOWN,
        Known.NOT_KNOWN,
        Known.NOT_KNOWN,
        new UncertainDate.Unknown(),
        List.of());
  }

  /** A child's age is left open, as the law leaves it. */
  private static AgeStatus age(Share share) {
    return share.child() ? AgeStatus.UNSURE : AgeStatus.ADULT;
  }

  private static Channel channel(Share share) {
    return share.child() ? Channel.CHILDREN_FRONT_DOOR : Channel.ADULTS_FRONT_DOOR;
  }

  /** One share becomes one concern, however often the button is pressed. */
  private static UUID concern(Share share) {
    return UUID.nameUUIDFromBytes(
        ("concern of share " + share.id()).getBytes(StandardCharsets.UTF_8));
  }

  private void keep(Worker worker, Share share, UUID concern, Basis basis) {
    traces.raised(
        share,
        new Happened(
            share.id(),
            ShareEvent.RAISED,
            null,
            null,
            worker.id(),
            worker.organisation(),
            desk.now()),
        concern,
        basis);
    desk.trace(
        SharingAction.SHARE_RAISED_AS_CONCERN,
        share,
        Detail.none().with("concern", concern).with("basis", basis));
  }
}
