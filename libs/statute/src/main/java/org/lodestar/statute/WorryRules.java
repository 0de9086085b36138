package org.lodestar.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.statute.WorryReason.Code;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Every reason that holds for a worry. Each rule only ever adds a reason when a sign or fact is
 * added, so that more can never lead to less.
 */
final class WorryRules {
  private static final List<ResourceTable.Row> ALONE =
      ResourceTable.read(WorryRules.class, "screening-alone.psv");

  private final Worry worry;
  private final LocalDate day;
  private final ScreeningScale scale;

  WorryRules(Worry worry, LocalDate day, ScreeningScale scale) {
    this.worry = worry;
    this.day = day;
    this.scale = scale;
  }

  /** At least one reason, the hard facts first. */
  List<WorryReason> reasons() {
    List<WorryReason> reasons = new ArrayList<>();
    fact(WorryFact.DANGER_NOW, Code.DANGER_NOW, WorryOutcome.ACT_NOW).ifPresent(reasons::add);
    fact(WorryFact.CANNOT_LEAVE, Code.CANNOT_LEAVE, WorryOutcome.ACT_NOW).ifPresent(reasons::add);
    alone().forEach(reasons::add);
    together().ifPresent(reasons::add);
    child().ifPresent(reasons::add);
    childSign().ifPresent(reasons::add);
    fact(WorryFact.CONTROLLED, Code.CONTROLLED, WorryOutcome.TALK_TODAY).ifPresent(reasons::add);
    if (reasons.isEmpty()) {
      reasons.add(little());
    }
    return reasons;
  }

  private Optional<WorryReason> fact(WorryFact fact, Code code, WorryOutcome outcome) {
    return Optional.of(WorryReason.of(code, outcome)).filter(held -> worry.facts().contains(fact));
  }

  private Stream<WorryReason> alone() {
    return worry.signs().stream()
        .filter(this::isEnoughAlone)
        .map(sign -> WorryReason.of(Code.ALONE, WorryOutcome.ACT_NOW, sign));
  }

  private boolean isEnoughAlone(String sign) {
    return ALONE.stream()
        .filter(row -> row.text("sign").equals(sign) && Effective.of(row).covers(day))
        .anyMatch(row -> row.text("who").equals("ANY") || worry.treatedAsChild());
  }

  private Optional<WorryReason> together() {
    int weight = weight();
    int act = scale.get(who() + ".actNow");
    int talk = scale.get(who() + ".talkToday");
    if (weight >= act) {
      return Optional.of(WorryReason.of(Code.TOGETHER_ACT, WorryOutcome.ACT_NOW, weight, act));
    }
    // A child's single sign is told in words of its own.
    return Optional.of(WorryReason.of(Code.TOGETHER_TALK, WorryOutcome.TALK_TODAY, weight, talk))
        .filter(reason -> weight >= talk && talk > 1);
  }

  private Optional<WorryReason> child() {
    return Optional.of(WorryReason.of(Code.CHILD, WorryOutcome.TALK_TODAY))
        .filter(reason -> worry.treatedAsChild() && weight() >= scale.get("child.talkToday"));
  }

  private Optional<WorryReason> childSign() {
    return worry.childSigns().stream()
        .filter(sign -> !worry.age().treatedAsChild())
        .findFirst()
        .map(sign -> WorryReason.of(Code.CHILD_SIGN, WorryOutcome.TALK_TODAY, sign));
  }

  private WorryReason little() {
    int weight = weight();
    return weight == 0
        ? WorryReason.of(Code.NONE, WorryOutcome.STILL_WORRIED)
        : WorryReason.of(
            Code.FEW, WorryOutcome.STILL_WORRIED, weight, scale.get(who() + ".talkToday"));
  }

  private int weight() {
    int controlled = worry.facts().contains(WorryFact.CONTROLLED) ? scale.get("controlled") : 0;
    return Worry.weight(worry.signs()) + controlled;
  }

  private String who() {
    return worry.treatedAsChild() ? "child" : "adult";
  }
}
