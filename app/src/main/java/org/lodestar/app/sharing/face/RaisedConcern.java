package org.lodestar.app.sharing.face;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.GivenConcern;
import org.lodestar.app.casework.TakenUp;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Carried;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.domain.HandedSteps;
import org.lodestar.app.sharing.domain.Uptake;
import org.lodestar.app.sharing.store.CarriedRows;
import org.lodestar.app.sharing.store.Days;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SourceWords;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was given stands behind a concern that was raised from a share, and in the case that is
 * opened from it. What was given is read as long as the share goes on; when it has ended, the case
 * has the person of whom the concern tells, and the name in the concern's words alone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RaisedConcern implements GivenConcern {
  private final ShareRows rows;
  private final VersionRows versions;
  private final TraceRows traces;
  private final CarriedRows carried;
  private final SourceWords words;
  private final Audit audit;
  private final Clock clock;

  RaisedConcern(
      ShareRows rows,
      VersionRows versions,
      TraceRows traces,
      CarriedRows carried,
      SourceWords words,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.versions = versions;
    this.traces = traces;
    this.carried = carried;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Optional<TakenUp> of(Worker worker, UUID concern) {
    return traces
        .raisedAs(concern)
        .flatMap(raised -> rows.find(raised.share()).map(share -> taken(worker, share, raised)));
  }

  private TakenUp taken(Worker worker, Share share, TraceRows.Raised raised) {
    UUID sent = Objects.requireNonNull(share.sent());
    return new TakenUp(
        share.id(),
        List.of(),
        share.child(),
        versions.facts(sent).orElse(null),
        List.of(),
        words.source(share, given(share), worker, raised.basis(), Days.of(now())),
        Uptake.toProtect(versions.content(sent)).orElse(null),
        HandedSteps.isAdultConcern(share),
        share.organisation(),
        given(share));
  }

  private static Instant given(Share share) {
    return Objects.requireNonNull(share.marks().offeredAt());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public List<TakenUp.Other> taken(Worker worker, UUID concern, TakenUp.InCase inCase) {
    TraceRows.Raised raised = traces.raisedAs(concern).orElseThrow();
    Share share = rows.get(raised.share());
    carried.insert(carried(worker, share, raised, inCase));
    traces.insert(
        share,
        new Happened(
            share.id(), ShareEvent.CARRIED, null, null, worker.id(), worker.organisation(), now()));
    audit.record(
        Entry.of(SharingAction.SHARE_CARRIED, ObjectRef.of("SHARE", share.id()))
            .detail(
                Detail.none()
                    .with("case", inCase.file().id())
                    .with("basis", raised.basis())
                    .with("person", share.person())));
    return carried.ofShares(rows.together(share.id()).stream().map(Share::id).toList()).stream()
        .map(other -> new TakenUp.Other(other.record(), other.person()))
        .toList();
  }

  private Carried carried(
      Worker worker, Share share, TraceRows.Raised raised, TakenUp.InCase inCase) {
    List<CaseSheet> parts = Uptake.parts(versions.content(Objects.requireNonNull(share.sent())));
    return new Carried(
        Ids.next(),
        inCase.file().id(),
        inCase.person(),
        share.id(),
        share.reference(),
        share.organisation(),
        given(share),
        share.terms().basis(),
        raised.basis(),
        words.fromConcern(),
        parts.stream().map(CaseSheet::code).toList(),
        worker.id(),
        now());
  }
}
