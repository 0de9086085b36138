package org.lodestar.app.pathway.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.pathway.Who;
import org.lodestar.statute.Agreement;
import org.lodestar.statute.BestInterestsDecision;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.NrmConsent;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.Submitter;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * Which steps the law can ask for, for somebody of an age: found by asking the engine about every
 * situation, so that no second list of the law has to be kept.
 */
public final class LawFlow {
  private LawFlow() {}

  /** The steps that can be asked for, as the law stands on a day. */
  public static Set<StepCode> stepsFor(Who who, LocalDate on) {
    return wordingsFor(who, on).keySet();
  }

  /** The same with every wording in which each of them can be asked for. */
  public static Map<StepCode, List<Step>> wordingsFor(Who who, LocalDate on) {
    return situations(who, on)
        .flatMap(facts -> Pathway.directionsFor(facts).steps().stream())
        .distinct()
        .collect(
            Collectors.groupingBy(
                Step::code, () -> new EnumMap<>(StepCode.class), Collectors.toList()));
  }

  private static Stream<Facts> situations(Who who, LocalDate on) {
    return switch (who) {
      case ADULT -> situations(AgeStatus.ADULT, on);
      case CHILD -> situations(AgeStatus.UNDER_18, on);
      case UNSURE -> situations(AgeStatus.UNSURE, on);
      case TURNING_18 ->
          Stream.concat(situations(AgeStatus.UNDER_18, on), situations(AgeStatus.ADULT, on));
    };
  }

  private static Stream<Facts> situations(AgeStatus age, LocalDate on) {
    List<Facts> all = new ArrayList<>();
    for (Submitter submitter : Submitter.values()) {
      for (Known grounds : Known.values()) {
        for (Known missing : List.of(Known.YES, Known.NO)) {
          Facts begun =
              everything(age, on)
                  .with(Circumstance.MISSING, missing)
                  .withSubmitter(submitter)
                  .withReasonableGrounds(grounds);
          answers(begun).forEach(all::add);
        }
      }
    }
    Facts referred = everything(age, on).withReasonableGrounds(Known.YES);
    decisions(on).map(referred::withHomeOffice).forEach(all::add);
    suspected(referred).forEach(all::add);
    return all.stream();
  }

  /** Before a charge and after it, and however old they were when it was done. */
  private static Stream<Facts> suspected(Facts facts) {
    Facts alone = facts.with(Circumstance.CARE_AND_SUPPORT_NEEDS, Known.NO);
    Facts unasked = alone.with(Circumstance.HOME_TAKEN_OVER, Known.NO);
    return Stream.of(Known.values())
        .map(then -> unasked.with(Circumstance.UNDER_18_AT_ACT, then))
        .flatMap(each -> Stream.of(each, each.with(Circumstance.CHARGED, Known.NO)))
        .flatMap(each -> Stream.of(each, each.withReportingFrom(each.on())));
  }

  private static Stream<HomeOfficeDecision> decisions(LocalDate on) {
    return Stream.of(HomeOfficeDecision.Stage.values())
        .map(stage -> new HomeOfficeDecision(stage, null, on))
        .flatMap(ours -> Stream.of(ours, ours.sentByOthers()));
  }

  private static Facts everything(AgeStatus age, LocalDate on) {
    Facts facts = Facts.of(on, age);
    for (Circumstance circumstance : Circumstance.values()) {
      facts = facts.with(circumstance);
    }
    return facts;
  }

  private static Stream<Facts> answers(Facts facts) {
    Stream<Facts> deciding =
        Stream.of(NrmConsent.values())
            .flatMap(
                nrm ->
                    Stream.of(Agreement.values())
                        .map(agreement -> facts.withAnswers(nrm, agreement, agreement)));
    Stream<Facts> decidedFor =
        Stream.of(BestInterestsDecision.values())
            .map(decision -> facts.withCapacity(Known.NO, decision));
    return Stream.concat(deciding, decidedFor);
  }
}
