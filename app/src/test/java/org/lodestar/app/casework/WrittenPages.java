package org.lodestar.app.casework;

import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseBeds;
import org.lodestar.app.casework.face.CaseCustody;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DefenceLimb;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Writes about an adult what the pages on custody, best interests and going missing hold. */
@Component
public class WrittenPages {
  private final CasePathways pathways;
  private final CaseInterests interests;
  private final CaseCustody custody;
  private final CaseMissing missing;
  private final CaseBeds beds;
  private final CaseAccess access;
  private final Workforce workforce;
  private final Clock clock;

  WrittenPages(
      CasePathways pathways,
      CaseInterests interests,
      CaseCustody custody,
      CaseMissing missing,
      CaseBeds beds,
      CaseAccess access,
      Workforce workforce,
      Clock clock) {
    this.pathways = pathways;
    this.interests = interests;
    this.custody = custody;
    this.missing = missing;
    this.beds = beds;
    this.access = access;
    this.workforce = workforce;
    this.clock = clock;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  /** All of it; they are missing then. The absence. */
  public UUID write(Worker worker, UUID caseFile, UUID person) {
    decideFor(worker, caseFile, person);
    accuse(worker, caseFile, person);
    answer(worker, caseFile, person, Set.of());
    sleeps(worker, caseFile, person);
    return lose(worker, caseFile, person);
  }

  private void decideFor(Worker worker, UUID caseFile, UUID person) {
    for (Decision.Outcome outcome :
        List.of(Decision.Outcome.GROUNDS, Decision.Outcome.LACKS_CAPACITY)) {
      Decision decision = Cast.decision(outcome, today());
      doing(worker, () -> pathways.decide(worker, caseFile, person, decision));
    }
    PathwayView view = as(worker, () -> pathways.get(worker, caseFile, person));
    Cast.decidedFor(interests, workforce, access, worker, view, Decision.Outcome.DO_NOT_REFER);
  }

  private void accuse(Worker worker, UUID caseFile, UUID person) {
    Accusation said =
        new Accusation(
            PersonalText.of("Supply of invented goods"),
            new UncertainDate.Exact(today().minusDays(2)),
            List.of(),
            PersonalText.of("Custody suite, Inventedtown"));
    CalledAdult adult =
        new CalledAdult(
            CalledAdult.Kind.FAMILY_OR_CARER,
            PersonalText.of("Invented Aunt, 01632 960111"),
            clock.instant().minus(Duration.ofHours(2)),
            null,
            null);
    doing(worker, () -> custody.accuse(worker, caseFile, person, said, false));
    doing(worker, () -> custody.call(worker, caseFile, person, adult));
  }

  /** What was found about the defence, and who has it. */
  public void answer(Worker worker, UUID caseFile, UUID person, Set<DefenceAnswer.Told> told) {
    DefenceLimb limb = as(worker, () -> custody.get(worker, caseFile, person)).limb();
    DefenceAnswer answer =
        new DefenceAnswer(
            DefenceAnswer.Stage.BEFORE_INTERVIEW,
            limb,
            PersonalText.of("Made to carry it for a debt"),
            null,
            PersonalText.of("Invented & Partners"),
            told,
            true);
    doing(worker, () -> custody.answer(worker, caseFile, person, answer));
  }

  private void sleeps(Worker worker, UUID caseFile, UUID person) {
    Instant now = clock.instant();
    Bed bed =
        new Bed(
            Bed.Standing.CONFIRMED,
            PersonalText.of("The room over the invented bakery"),
            PersonalText.of("Invented Warden"),
            now.minus(Duration.ofMinutes(10)),
            now.plus(Duration.ofDays(2)));
    doing(worker, () -> beds.record(worker, caseFile, person, bed));
  }

  private UUID lose(Worker worker, UUID caseFile, UUID person) {
    MissingPlan plan =
        new MissingPlan(
            Known.NOT_KNOWN,
            null,
            PersonalText.of("Green coat, a scar on the chin"),
            null,
            PersonalText.of("Would go to the house behind the invented chapel"),
            -1);
    MissingReport report =
        new MissingReport(
            clock.instant().minus(Duration.ofHours(3)),
            PersonalText.of("Last seen at the bus station"),
            PersonalText.of("Told by the neighbour, who is afraid"));
    doing(worker, () -> missing.plan(worker, caseFile, person, plan));
    return as(worker, () -> missing.missing(worker, caseFile, person, report));
  }

  /** They are found, in a place that nobody else is to know. */
  public void found(Worker worker, UUID caseFile, UUID person, UUID absence) {
    Instant now = clock.instant().minus(Duration.ofMinutes(5));
    FoundReport report =
        new FoundReport(now, PersonalText.of("At the house behind the invented chapel"), null);
    doing(worker, () -> missing.found(worker, caseFile, person, absence, report));
  }
}
