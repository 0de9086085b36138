package org.lodestar.app.referral.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who still holds the older answer when a decision was turned: whoever reads a share that was
 * frozen before and tells how far the referral is, and whoever was told by hand since the negative
 * decision.
 */
@Component
@Transactional
public class OlderAnswers {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String SECTION = "REFERRAL";

  private final LiaisonLog log;
  private final Organisations organisations;
  private final Policy policy;

  OlderAnswers(LiaisonLog log, Organisations organisations, Policy policy) {
    this.log = log;
    this.organisations = organisations;
    this.policy = policy;
  }

  /**
   * Somebody who holds it.
   *
   * @param since on which day it was given or told
   * @param share whose newer version tells them; null where they were told by hand
   * @param way how they were told by hand; null for a share
   */
  public record Holder(
      String whom, LocalDate since, @Nullable UUID share, Told.@Nullable Way way) {}

  /** All of them, newest first; nobody where the decision was not turned. */
  public List<Holder> of(Worker worker, Progress progress) {
    UUID caseFile = progress.referral().caseFile();
    Optional<Happening> turned = last(progress, NrmEvent.RECONSIDERATION_UPHELD);
    if (turned.isEmpty() || !policy.allows(worker, Action.READ_GIVEN, caseFile)) {
      return List.of();
    }
    LocalDate negative = negative(progress).orElse(turned.get().on());
    LiaisonLog.Filter about = new LiaisonLog.Filter(null, progress.referral().person());
    return log.list(worker, caseFile, about, 0).given().stream()
        .flatMap(each -> holder(each, turned.get(), negative))
        .toList();
  }

  private static Optional<Happening> last(Progress progress, NrmEvent event) {
    return progress.happenings().stream()
        .filter(each -> each.event() == event)
        .reduce((_, later) -> later);
  }

  private static Optional<LocalDate> negative(Progress progress) {
    return progress.happenings().stream()
        .filter(
            each -> each.event() == NrmEvent.RG_NEGATIVE || each.event() == NrmEvent.CG_NEGATIVE)
        .map(Happening::on)
        .findFirst();
  }

  private Stream<Holder> holder(LogEntry entry, Happening turned, LocalDate negative) {
    return switch (entry) {
      case LogEntry.Shared shared -> shared(shared, turned.recordedAt());
      case LogEntry.ByHand hand -> byHand(hand.told(), turned.on(), negative);
      case LogEntry.Elsewhere _, LogEntry.Asked _ -> Stream.empty();
    };
  }

  private Stream<Holder> shared(LogEntry.Shared shared, Instant turned) {
    Instant offered = shared.share().marks().offeredAt();
    if (offered == null || !shared.state().isLive() || !isOlder(shared, turned)) {
      return Stream.empty();
    }
    LocalDate since = LocalDate.ofInstant(renewed(shared).orElse(offered), LONDON);
    return Stream.of(new Holder(whom(shared), since, shared.share().id(), null));
  }

  /** What they read was frozen before, also where it was sent afterwards. */
  private static boolean isOlder(LogEntry.Shared shared, Instant turned) {
    Instant frozen = shared.frozenAt();
    return frozen != null
        && frozen.isBefore(turned)
        && shared.share().terms().sections().contains(SECTION);
  }

  private static Optional<Instant> renewed(LogEntry.Shared shared) {
    return shared.happened().stream()
        .filter(each -> each.event() == ShareEvent.RENEW)
        .map(Happened::at)
        .max(Instant::compareTo);
  }

  private String whom(LogEntry.Shared shared) {
    UUID organisation = shared.share().receiver().organisation();
    if (organisation != null) {
      return organisations.find(organisation).map(Organisation::name).orElse("");
    }
    return shared.outside() == null ? "" : shared.outside().text();
  }

  private static Stream<Holder> byHand(Told told, LocalDate turned, LocalDate negative) {
    boolean between = !told.on().isBefore(negative) && !told.on().isAfter(turned);
    return between
        ? Stream.of(new Holder(told.whom().text(), told.on(), null, told.way()))
        : Stream.empty();
  }
}
