package org.lodestar.app.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.StepAnswer.Said;
import org.lodestar.app.casework.UnsentEvidence;
import org.lodestar.app.casework.domain.ClosingRules.Against;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.HomeOfficeDecision.Stage;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** What stands against closing a case as safe although its steps may all be settled. */
@Component
class AgainstSafe {
  /** So long a confirmed bed has to hold before it is a home; to be confirmed by a practitioner. */
  private static final int DAYS_OF_A_HOME = 28;

  private final BedRows beds;
  private final FactRows facts;
  private final AnswerRows answers;
  private final HomeOfficeRows homeOffice;
  private final List<UnsentEvidence> evidence;
  private final CaseDesk desk;

  AgainstSafe(
      BedRows beds,
      FactRows facts,
      AnswerRows answers,
      HomeOfficeRows homeOffice,
      List<UnsentEvidence> evidence,
      CaseDesk desk) {
    this.beds = beds;
    this.facts = facts;
    this.answers = answers;
    this.homeOffice = homeOffice;
    this.evidence = List.copyOf(evidence);
    this.desk = desk;
  }

  /** What is so of any of these people. */
  Set<Against> of(List<UUID> people, Instant now) {
    Set<Against> all = EnumSet.noneOf(Against.class);
    if (!beds.without(facts.ofWhom(people, Circumstance.DESTITUTE), now).isEmpty()) {
      all.add(Against.NO_BED);
    }
    for (UUID person : beds.without(people, now)) {
      if (isHousingRefused(person)) {
        all.add(Against.HOUSING_REFUSED);
      }
    }
    people.forEach(person -> decision(person, all));
    return all;
  }

  /** A no of the council, and no bed that somebody else found for when support ends. */
  private boolean isHousingRefused(UUID person) {
    var answered = answers.of(person);
    StepAnswer housing = answered.get(StepCode.COUNCIL_HOUSING);
    StepAnswer ends = answered.get(StepCode.SUPPORT_ENDS);
    return housing != null
        && housing.said() == Said.NO
        && (ends == null || ends.said() != Said.YES);
  }

  private void decision(UUID person, Set<Against> all) {
    HomeOfficeDecision decision = homeOffice.of(person);
    boolean asked = decision.stage() == Stage.ASKED_AGAIN;
    boolean reviewable = decision.stage() == Stage.NEGATIVE && isInTime(decision);
    if (asked) {
      all.add(Against.ASKED_AGAIN);
    }
    if (reviewable) {
      all.add(Against.CAN_BE_REVIEWED);
    }
    if ((asked || reviewable) && evidence.stream().anyMatch(each -> each.isHeldOf(person))) {
      all.add(Against.UNSENT_EVIDENCE);
    }
  }

  private boolean isInTime(HomeOfficeDecision decision) {
    LocalDate by = decision.askBy();
    return by == null || !by.isBefore(desk.today());
  }

  /** A place for somebody who has a confirmed one tonight and for long. */
  boolean isSettledBed(OpenStep step, Instant now) {
    LocalDate due = step.due();
    return step.code() == StepCode.EMERGENCY_ACCOMMODATION
        && due != null
        && !due.isBefore(desk.today().plusDays(DAYS_OF_A_HOME))
        && Bed.ofTonight(beds.list(step.person()).stream().map(Recorded::what).toList(), now)
            .isPresent();
  }
}
