package org.lodestar.statute;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.ResourceTable;

/**
 * A first proposal for the factors of a concern, from the signs that somebody ticked. It only
 * orders the inbox until an officer has judged the factors; it errs towards more.
 */
public final class TriageSuggestion {
  private static final Map<String, TriageOverride> BY_SIGN =
      ResourceTable.read(TriageSuggestion.class, "triage-overrides.psv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text("indicator"),
                  row -> row.choice("override", TriageOverride.class)));

  private TriageSuggestion() {}

  /**
   * @param seen the signs that were ticked
   * @param age age status of the person; not settled counts as a child
   * @param stillInSituation whether it is still happening
   */
  public static TriageFactors of(
      Collection<Indicator> seen, AgeStatus age, Known stillInSituation) {
    return new TriageFactors(
        harm(seen),
        likelihood(seen),
        vulnerability(age),
        immediacy(stillInSituation),
        overrides(seen, age, stillInSituation));
  }

  private static int harm(Collection<Indicator> seen) {
    int weight = seen.stream().mapToInt(Indicator::weight).max().orElse(0);
    // The top weight means "act now", which is the top harm.
    return weight == 3 ? 4 : Math.max(weight, 1);
  }

  private static int likelihood(Collection<Indicator> seen) {
    long groups = seen.stream().map(Indicator::group).distinct().count();
    return (int) Math.clamp(groups, 1, 4);
  }

  private static int vulnerability(AgeStatus age) {
    return age.treatedAsChild() ? 4 : 1;
  }

  private static int immediacy(Known stillInSituation) {
    return switch (stillInSituation) {
      case YES -> 4;
      case NOT_KNOWN -> 2;
      case NO -> 0;
    };
  }

  private static Set<TriageOverride> overrides(
      Collection<Indicator> seen, AgeStatus age, Known stillInSituation) {
    EnumSet<TriageOverride> overrides = EnumSet.noneOf(TriageOverride.class);
    if (age.treatedAsChild()) {
      overrides.add(TriageOverride.CHILD);
    }
    if (stillInSituation.isYes()) {
      overrides.add(TriageOverride.STILL_IN_SITUATION);
    }
    seen.stream()
        .map(Indicator::code)
        .map(BY_SIGN::get)
        .filter(Objects::nonNull)
        .forEach(overrides::add);
    return overrides;
  }
}
