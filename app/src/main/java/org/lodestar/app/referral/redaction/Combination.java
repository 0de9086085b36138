package org.lodestar.app.referral.redaction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Countries;
import org.lodestar.app.referral.form.Item;

/**
 * Facts that name nobody alone and somebody together. Section 52(3) of the Modern Slavery Act 2015
 * counts both; from three on we warn. The number is ours.
 */
public record Combination(Set<Feature> features) {
  /** From so many facts on a person may be known by them. */
  public static final int WARNS_FROM = 3;

  private static final Pattern TRADE =
      Pattern.compile(
          "(?i)\\b(?:car ?wash|nail (?:bar|salon)|takeaway|take-away|restaurant|care"
              + " home|carer|farm|factory|warehouse|cannabis|brothel|massage|construction|building"
              + " site|delivery|courier|barber|salon|shop|hotel|cleaner|cleaning|domestic"
              + " work|nanny|au pair|fishing|boat|packing|bakery|laundry|scrap ?yard|garage|market"
              + " stall|lorry|paving|roofing|slaughterhouse|dairy|poultry|flower|nursery)");
  private static final Pattern DATE =
      Pattern.compile(Patterns.EXACT_DATE, Pattern.CASE_INSENSITIVE);

  public Combination {
    features = Set.copyOf(features);
  }

  /** One of the facts. */
  public enum Feature {
    NATIONALITY,
    GENDER,
    PLACE,
    TRADE,
    EXACT_DATE
  }

  /** What stands in a notification. */
  public static Combination of(List<Item> items, Answers answers) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    if (told(answers, "notifiedNationality") || told(answers, "notifiedSecondNationality")) {
      features.add(Feature.NATIONALITY);
    }
    if (answers.has("notifiedGender")) {
      features.add(Feature.GENDER);
    }
    if (told(answers, "stayingTown") || told(answers, "towns")) {
      features.add(Feature.PLACE);
    }
    if (written(items, answers).anyMatch(text -> TRADE.matcher(text).find())) {
      features.add(Feature.TRADE);
    }
    if (written(items, answers).anyMatch(text -> DATE.matcher(text).find())) {
      features.add(Feature.EXACT_DATE);
    }
    return new Combination(features);
  }

  private static Stream<String> written(List<Item> items, Answers answers) {
    return items.stream()
        .filter(item -> item.kind().isWritten())
        .flatMap(item -> answers.list(item.id()).stream());
  }

  private static boolean told(Answers answers, String id) {
    return answers.list(id).stream().anyMatch(value -> !value.equalsIgnoreCase(Countries.UNKNOWN));
  }

  /** Whether so much together may tell who it is. */
  public boolean warns() {
    return features.size() >= WARNS_FROM;
  }
}
