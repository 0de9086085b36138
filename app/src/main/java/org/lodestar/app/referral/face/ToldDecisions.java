package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.TheirYes;
import org.lodestar.app.referral.Told;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.referral.store.ToldRows;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions that a worker of the support provider records, to whom the letter often goes first,
 * that a reconsideration was asked for, and the day on which support ends; they read these days.
 * The case must be shared with their organisation for support, and say how far the referral is;
 * they learn nothing more by it, and whoever keeps the case is told.
 */
@Component
@Transactional
public class ToldDecisions {
  /** What they may record, in the order in which it is asked. */
  public static final Set<NrmEvent> TOLD =
      EnumSet.of(
          NrmEvent.RG_POSITIVE,
          NrmEvent.RG_NEGATIVE,
          NrmEvent.CG_POSITIVE,
          NrmEvent.CG_NEGATIVE,
          NrmEvent.RECONSIDERATION_REQUESTED,
          NrmEvent.RECONSIDERATION_UPHELD,
          NrmEvent.RECONSIDERATION_REFUSED);

  private static final String SECTION = "REFERRAL";
  private static final Standing TASK = Standing.task("decision-told");

  private final ReceivedShares received;
  private final Recording recording;
  private final ToldRows rows;
  private final FormRows forms;
  private final ReferralDesk desk;

  ToldDecisions(
      ReceivedShares received,
      Recording recording,
      ToldRows rows,
      FormRows forms,
      ReferralDesk desk) {
    this.received = received;
    this.recording = recording;
    this.rows = rows;
    this.forms = forms;
    this.desk = desk;
  }

  /** Whether a share is given for that. */
  public static boolean isFor(Share share) {
    return share.terms().purpose() == SharePurpose.SUPPORT
        && share.terms().sections().contains(SECTION);
  }

  /** The share, where this worker may record a decision from it now. */
  @Transactional(readOnly = true)
  public Optional<Share> find(Worker worker, UUID share) {
    return received.actedOn(worker, Action.TELL_DECISION, share).filter(ToldDecisions::isFor);
  }

  /**
   * What they record.
   *
   * @param event null where only the end of support is recorded
   * @param on its day; null with it
   * @param supportEnds the day in the letter; null where it is not known
   * @param agreed on whose yes a reconsideration was asked for
   */
  public record Recorded(
      @Nullable NrmEvent event,
      @Nullable LocalDate on,
      @Nullable LocalDate supportEnds,
      @Nullable TheirYes agreed,
      @Nullable PersonalText note) {}

  /**
   * The days that they have to know.
   *
   * @param since the day of what happened last, as it holds; null while nothing did
   * @param askBy the last working day for asking for a reconsideration; null where none runs
   */
  public record Days(
      HomeOfficeDecision decision, @Nullable LocalDate since, @Nullable LocalDate askBy) {}

  /** The days of a share from which this worker may record. */
  public Days days(Worker worker, UUID id) {
    Share share = find(worker, id).orElseThrow(NotFound::new);
    Optional<Referral> referral = TASK.call(() -> recording.find(share.person()));
    referral.ifPresent(
        each ->
            desk.trace(
                ReferralAction.DECISION_DATES_READ, each, Detail.none().with("share", share.id())));
    return referral
        .map(each -> TASK.call(() -> recording.days(each)))
        .orElseGet(() -> new Days(HomeOfficeDecision.NONE, null, null));
  }

  /**
   * Records what the Home Office decided, or what became of it. The row that tells of it is written
   * as the worker, whom the share lets in; the referral, which they do not see, by the program.
   *
   * @throws NotFound where the case is not shared for that
   * @throws Refused where nothing was sent, and for what does not fit the referral
   */
  public void tell(Worker worker, UUID id, Recorded said) {
    Share share = find(worker, id).orElseThrow(NotFound::new);
    check(said);
    Referral referral =
        TASK.call(() -> recording.find(share.person()))
            .orElseThrow(() -> Refused.because("referral.refused.notSent"));
    UUID version = Objects.requireNonNull(share.sent());
    LocalDate on = said.on() == null ? desk.today() : said.on();
    rows.insert(
        referral.id(),
        share.person(),
        version,
        new ToldRows.Said(said.event(), on, said.supportEnds()),
        worker.id(),
        desk.now());
    desk.trace(
        ReferralAction.DECISION_TOLD,
        referral,
        particulars(said).with("on", on).with("share", share.id()));
    TASK.run(() -> recording.record(worker, referral, said));
  }

  private static Detail particulars(Recorded said) {
    return said.event() == null ? Detail.none() : Detail.none().with("event", said.event());
  }

  private static void check(Recorded said) {
    if (said.event() == null && said.supportEnds() == null) {
      throw Refused.at("event", "referral.happening.event.missing");
    }
    if (said.event() != null && !TOLD.contains(said.event())) {
      throw Refused.at("event", "referral.refused.notHere");
    }
    if (said.event() != null && said.on() == null) {
      throw Refused.at("on", "referral.happening.on.wrong");
    }
  }

  /** What was recorded so and not read yet, with the referrals that the one who asks sees. */
  @Transactional(readOnly = true)
  public Map<Referral, Told> unseen() {
    List<Told> all = rows.unseen();
    Map<UUID, Referral> of = forms.list(all.stream().map(Told::form).distinct().toList());
    return all.stream()
        .filter(told -> of.containsKey(told.form()))
        .collect(
            Collectors.toMap(
                told -> Objects.requireNonNull(of.get(told.form())),
                told -> told,
                (_, newer) -> newer));
  }

  /** The same of a referral that the caller has read. */
  @Transactional(readOnly = true)
  public List<Told> unseen(Referral referral) {
    return rows.unseen(referral.id());
  }

  /** A worker who keeps the case has read it. */
  public void see(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    rows.see(id, worker.id(), desk.now());
    desk.trace(ReferralAction.TOLD_DECISION_SEEN, referral);
  }

  /** Does it in a transaction of its own, in which the database takes the program for itself. */
  @Component
  static class Recording {
    private final FormRows forms;
    private final ReferralProgress progress;
    private final AfterDecisions decisions;
    private final ClockRows clocks;

    Recording(
        FormRows forms, ReferralProgress progress, AfterDecisions decisions, ClockRows clocks) {
      this.forms = forms;
      this.progress = progress;
      this.decisions = decisions;
      this.clocks = clocks;
    }

    /** The days after a decision. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Days days(Referral referral) {
      return new Days(
          decisions.of(referral),
          decisions.since(referral).orElse(null),
          clocks.find(referral, ClockRule.RECONSIDERATION).map(RunningClock::actBy).orElse(null));
    }

    /** The newest referral about a person that was sent. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Referral> find(UUID person) {
      return forms.ofPerson(person).stream()
          .filter(each -> each.route().isReferral() && !each.isDraft())
          .findFirst();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Worker worker, Referral referral, Recorded said) {
      if (said.event() != null) {
        LocalDate on = Objects.requireNonNull(said.on());
        progress.happens(worker, referral, said.event(), on, said.note(), said.agreed());
      }
      if (said.supportEnds() != null) {
        decisions.supportEnds(worker, referral, said.supportEnds());
      }
    }
  }
}
