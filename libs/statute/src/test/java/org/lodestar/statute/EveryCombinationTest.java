package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/** The whole domain of answers, with each circumstance alone, none of them and all of them. */
class EveryCombinationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int VALID_ANSWERS = 3 * 3 * 4 * 3 * 3 * (2 * 4 + 3 * 3);

  @Test
  void theSafetyInvariantsHoldForEveryCombinationOfAnswers() {
    List<Facts> answers = answers();
    assertThat(answers).hasSize(VALID_ANSWERS);
    for (Facts facts : answers) {
      circumstances().forEach(held -> SafetyInvariants.check(with(facts, held)));
    }
  }

  @Test
  void everyRouteAndEveryStepIsReached() {
    Set<Route> routes = EnumSet.noneOf(Route.class);
    Set<StepCode> steps = EnumSet.noneOf(StepCode.class);
    for (Facts facts : answers()) {
      for (Set<Circumstance> held : circumstances()) {
        Directions directions = Pathway.directionsFor(with(facts, held));
        routes.add(directions.route());
        directions.steps().forEach(step -> steps.add(step.code()));
      }
    }
    decided()
        .forEach(
            facts -> {
              routes.add(Pathway.directionsFor(facts).route());
              steps.addAll(codes(facts));
            });
    assertThat(routes).containsExactly(Route.values());
    assertThat(steps).containsExactly(StepCode.values());
  }

  @Test
  void theSafetyInvariantsHoldAfterEveryDecisionToo() {
    decided().forEach(SafetyInvariants::check);
  }

  private static List<StepCode> codes(Facts facts) {
    return Pathway.directionsFor(facts).steps().stream().map(Step::code).toList();
  }

  private static List<Facts> decided() {
    List<Facts> all = new ArrayList<>();
    for (HomeOfficeDecision.Stage stage : HomeOfficeDecision.Stage.values()) {
      HomeOfficeDecision decision =
          new HomeOfficeDecision(stage, DAY.plusDays(20), DAY.plusDays(9));
      for (AgeStatus age : AgeStatus.values()) {
        Facts facts = Facts.of(DAY, age).withReasonableGrounds(Known.YES);
        circumstances()
            .forEach(
                held -> {
                  all.add(with(facts, held).withHomeOffice(decision));
                  all.add(with(facts, held).withHomeOffice(decision.sentByOthers()));
                });
      }
    }
    return all;
  }

  private static List<Set<Circumstance>> circumstances() {
    List<Set<Circumstance>> all = new ArrayList<>();
    all.add(EnumSet.noneOf(Circumstance.class));
    all.add(EnumSet.allOf(Circumstance.class));
    for (Circumstance circumstance : Circumstance.values()) {
      all.add(EnumSet.of(circumstance));
    }
    return all;
  }

  private static Facts with(Facts facts, Set<Circumstance> held) {
    Facts changed = facts;
    for (Circumstance circumstance : held) {
      changed = changed.with(circumstance);
    }
    return changed;
  }

  private static List<Facts> answers() {
    List<Facts> all = new ArrayList<>();
    for (AgeStatus age : AgeStatus.values()) {
      for (Known grounds : Known.values()) {
        for (Submitter submitter : Submitter.values()) {
          Facts base = Facts.of(DAY, age).withReasonableGrounds(grounds).withSubmitter(submitter);
          addCapacities(all, base);
        }
      }
    }
    return all;
  }

  private static void addCapacities(List<Facts> all, Facts base) {
    for (Known capacity : Known.values()) {
      for (BestInterestsDecision decision : BestInterestsDecision.values()) {
        if (capacity.isNo() || decision == BestInterestsDecision.NONE_YET) {
          addConsents(all, base.withCapacity(capacity, decision));
        }
      }
    }
  }

  private static void addConsents(List<Facts> all, Facts base) {
    for (NrmConsent nrm : NrmConsent.values()) {
      if (nrm == NrmConsent.YES && base.lacksCapacity()) {
        continue;
      }
      for (Agreement named : Agreement.values()) {
        for (Agreement police : Agreement.values()) {
          all.add(base.withAnswers(nrm, named, police));
        }
      }
    }
  }
}
