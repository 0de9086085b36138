package org.lodestar.app.referral.redaction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Countries;
import org.lodestar.redaction.IdentifierKind;

/**
 * Facts that name nobody alone and somebody together, in fields as in prose. Section 52(3) of the
 * Modern Slavery Act 2015 counts both; from three on we warn. The number is ours.
 */
public record Combination(Set<Feature> features) {
  /** From so many facts on a person may be known by them. */
  public static final int WARNS_FROM = 3;

  private static final Map<IdentifierKind, Feature> IN_PROSE =
      Map.ofEntries(
          Map.entry(IdentifierKind.ORIGIN, Feature.NATIONALITY),
          Map.entry(IdentifierKind.PLACE, Feature.PLACE),
          Map.entry(IdentifierKind.ADDRESS, Feature.PLACE),
          Map.entry(IdentifierKind.EMPLOYER, Feature.TRADE),
          Map.entry(IdentifierKind.DATE, Feature.EXACT_DATE),
          Map.entry(IdentifierKind.AGE, Feature.AGE),
          Map.entry(IdentifierKind.BODY, Feature.APPEARANCE),
          Map.entry(IdentifierKind.HEALTH, Feature.HEALTH),
          Map.entry(IdentifierKind.RELATION, Feature.FAMILY),
          Map.entry(IdentifierKind.ONLY, Feature.UNIQUE),
          Map.entry(IdentifierKind.SUM, Feature.SUM),
          Map.entry(IdentifierKind.JOURNEY, Feature.JOURNEY),
          Map.entry(IdentifierKind.EVENT, Feature.EVENT));

  public Combination {
    features = Set.copyOf(features);
  }

  /** One of the facts. */
  public enum Feature {
    NATIONALITY,
    GENDER,
    PLACE,
    TRADE,
    EXACT_DATE,
    AGE,
    APPEARANCE,
    HEALTH,
    FAMILY,
    UNIQUE,
    SUM,
    JOURNEY,
    EVENT
  }

  /**
   * What stands in a notification as it leaves.
   *
   * @param left marks that leave
   */
  public static Combination of(Answers leaving, List<Mark> left) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    left.stream()
        .map(Mark::kind)
        .filter(IN_PROSE::containsKey)
        .forEach(kind -> features.add(IN_PROSE.get(kind)));
    if (told(leaving, "notifiedNationality") || told(leaving, "notifiedSecondNationality")) {
      features.add(Feature.NATIONALITY);
    }
    if (leaving.has("notifiedGender")) {
      features.add(Feature.GENDER);
    }
    if (told(leaving, "stayingTown") || told(leaving, "towns")) {
      features.add(Feature.PLACE);
    }
    return new Combination(features);
  }

  private static boolean told(Answers answers, String id) {
    return answers.list(id).stream()
        .anyMatch(
            value ->
                !value.equalsIgnoreCase(Countries.UNKNOWN)
                    && !Placeholder.any().matcher(value).matches());
  }

  /** Whether so much together may tell who it is. */
  public boolean warns() {
    return features.size() >= WARNS_FROM;
  }
}
