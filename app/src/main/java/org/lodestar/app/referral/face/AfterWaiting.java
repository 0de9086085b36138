package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.after.OpenDecision;
import org.lodestar.app.referral.domain.NrmMoves;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.EvidenceRows;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.HappeningRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.statute.ClockRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for a worker after a referral was sent, and whom a second reader waits for. It reads
 * identifiers, codes and dates, never what was written.
 */
@Component
@Transactional(readOnly = true)
public class AfterWaiting {
  private final FormRows forms;
  private final ClockRows clocks;
  private final EvidenceRows evidence;
  private final HappeningRows happenings;
  private final ReferralDesk desk;

  AfterWaiting(
      FormRows forms,
      ClockRows clocks,
      EvidenceRows evidence,
      HappeningRows happenings,
      ReferralDesk desk) {
    this.forms = forms;
    this.clocks = clocks;
    this.evidence = evidence;
    this.happenings = happenings;
    this.desk = desk;
  }

  /** Evidence that waits to be sent, while somebody has still to decide. */
  public record Unsent(Referral referral, UUID evidence, LocalDate due, LocalDate actBy) {}

  /** All evidence that waits to be sent while a decision is open, the first due first. */
  public List<Unsent> unsent() {
    List<EvidenceRows.Held> held = evidence.held();
    Map<UUID, Referral> of = list(held.stream().map(EvidenceRows.Held::form).distinct().toList());
    return held.stream().flatMap(each -> unsent(of.get(each.form()), each)).toList();
  }

  private Stream<Unsent> unsent(@Nullable Referral referral, EvidenceRows.Held held) {
    return Stream.ofNullable(referral)
        .filter(this::isOpen)
        .map(of -> new Unsent(of, held.id(), held.due(), held.actBy()));
  }

  private boolean isOpen(Referral referral) {
    return OpenDecision.is(
        NrmMoves.today(
            referral.nrmState(), clocks.find(referral, ClockRule.RECOVERY), desk.today()),
        happenings.events(referral),
        window(referral),
        desk.today());
  }

  /** As long as it can be asked for again, or a court can be asked, what was not sent is work. */
  private Optional<RunningClock> window(Referral referral) {
    return Stream.of(ClockRule.RECONSIDERATION, ClockRule.JUDICIAL_REVIEW)
        .flatMap(rule -> clocks.find(referral, rule).stream())
        .max(Comparator.comparing(RunningClock::due));
  }

  /** How many pieces of evidence of a document wait to be sent, for the page of its case. */
  public int unsentOf(Referral referral) {
    return evidence.countHeld(referral.id());
  }

  /** Those of the documents that the one who asks may see. */
  public Map<UUID, Referral> list(Collection<UUID> ids) {
    return forms.list(ids);
  }

  /** Today, as the Home Office counts days. */
  public LocalDate today() {
    return desk.today();
  }

  /** Whether a day of a clock has passed. */
  public boolean isPast(LocalDate day) {
    return desk.today().isAfter(day);
  }
}
