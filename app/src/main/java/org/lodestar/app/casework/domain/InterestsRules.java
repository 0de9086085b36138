package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Ability;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.BestInterests.Point;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;

/**
 * What must be written before anybody may decide for an adult, and who may agree (Mental Capacity
 * Act 2005, sections 1 to 4; Care Act 2014, sections 67 and 68). All that is missing is told at
 * once.
 */
public final class InterestsRules {
  private static final Set<Part> ALWAYS =
      EnumSet.complementOf(EnumSet.of(Part.WHY_NOW, Part.AT_ONCE, Part.AGAINST));

  /** Words that say that nobody was consulted, and not why. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "\\W*(nobody|no[ -]?one|none|no|not applicable|n\\W?a)\\W*", Pattern.CASE_INSENSITIVE);

  private InterestsRules() {}

  /** Whether a record is complete enough for a second person to look at it. */
  public static void checkComplete(BestInterests content, LocalDate today) {
    List<Refusal> missing = new ArrayList<>();
    ALWAYS.stream()
        .filter(part -> content.said(part).isEmpty())
        .forEach(part -> missing.add(missing(part)));
    if (!content.abilities().containsValue(Known.NO)) {
      missing.add(Refusal.of(field(Ability.UNDERSTAND), "casework.interests.rule.able"));
    }
    if (content.said(Part.CONSULTED).filter(InterestsRules::isNobody).isPresent()) {
      missing.add(Refusal.of(field(Part.CONSULTED), "casework.interests.rule.nobody"));
    }
    missing.addAll(aboutWish(content));
    missing.addAll(aboutAdvocates(content.advocates()));
    if (AdvocateAnswer.isOwed(content.advocates()) && content.said(Part.WHY_NOW).isEmpty()) {
      missing.add(missing(Part.WHY_NOW));
    }
    if (!content.considered().containsAll(EnumSet.allOf(Point.class))) {
      missing.add(Refusal.of("considered", "casework.interests.rule.considered"));
    }
    missing.addAll(aboutDecision(content, today));
    Refused.unlessEmpty(missing);
  }

  private static boolean isNobody(PersonalText said) {
    return NOBODY.matcher(said.text()).matches();
  }

  /** What goes against what they want needs its own reason. */
  private static List<Refusal> aboutWish(BestInterests content) {
    if (content.asTheyWish() == null) {
      return List.of(Refusal.of("asTheyWish", "casework.interests.missing.asTheyWish"));
    }
    boolean reason = content.asTheyWish() != Known.NO || content.said(Part.AGAINST).isPresent();
    return reason ? List.of() : List.of(missing(Part.AGAINST));
  }

  /**
   * Who is known to have said yes is not decided against without saying so, nor who said no.
   *
   * @param said their own answer about a referral; null where there is none
   */
  public static void checkAgainstAnswer(BestInterests content, @Nullable Consent said) {
    if (said == null || content.matter() != Matter.REFERRAL) {
      return;
    }
    boolean yes = said.outcome() == ConsentOutcome.GIVEN;
    boolean no =
        said.outcome() == ConsentOutcome.REFUSED || said.outcome() == ConsentOutcome.WITHDRAWN;
    boolean against =
        (yes && content.outcome() == Decision.Outcome.DO_NOT_REFER)
            || (no && content.outcome() == Decision.Outcome.REFER);
    if (against && content.said(Part.AGAINST).isEmpty()) {
      throw Refused.at(field(Part.AGAINST), "casework.interests.rule.against");
    }
  }

  private static Refusal missing(Part part) {
    return Refusal.of(field(part), "casework.interests.missing." + part);
  }

  private static List<Refusal> aboutAdvocates(Map<AdvocateKind, AdvocateAnswer> answers) {
    List<Refusal> missing = new ArrayList<>();
    for (AdvocateKind kind : AdvocateKind.values()) {
      AdvocateAnswer answer = answers.getOrDefault(kind, AdvocateAnswer.none());
      if (answer.state() == AdvocateAnswer.State.NOT_ASKED) {
        missing.add(Refusal.of(field(kind), "casework.interests.rule.advocate"));
      } else if (answer.needsWords() && answer.words() == null) {
        missing.add(Refusal.of(field(kind) + "Words", "casework.interests.rule.advocateWords"));
      }
    }
    return missing;
  }

  private static List<Refusal> aboutDecision(BestInterests content, LocalDate today) {
    List<Refusal> missing = new ArrayList<>();
    if (content.outcome() == null) {
      missing.add(Refusal.of("outcome", "casework.decision.outcome.missing"));
    }
    LocalDate decided = content.decidedOn();
    if (decided == null) {
      missing.add(Refusal.of("decidedOn", "casework.interests.missing.decidedOn"));
    } else if (decided.isAfter(today)) {
      missing.add(Refusal.of("decidedOn", "casework.rule.notInFuture"));
    }
    LocalDate again = content.reviewOn();
    if (again == null) {
      missing.add(Refusal.of("reviewOn", "casework.interests.missing.reviewOn"));
    } else if (again.isBefore(today)) {
      missing.add(Refusal.of("reviewOn", "casework.rule.notInPast"));
    }
    return missing;
  }

  /** An answer that was given for an advocate says who or why; a next look has its day. */
  public static void checkReview(
      Map<AdvocateKind, AdvocateAnswer> advocates, LocalDate againOn, LocalDate today) {
    List<Refusal> missing = new ArrayList<>(aboutAdvocates(advocates));
    if (againOn.isBefore(today)) {
      missing.add(Refusal.of("againOn", "casework.rule.notInPast"));
    }
    Refused.unlessEmpty(missing);
  }

  /**
   * Nobody agrees to what they brought themselves, nor to what they are named as deciding.
   *
   * @param name by which the second person is known here
   */
  public static void checkSecondPerson(InterestsRecord record, UUID second, String name) {
    if (second.equals(record.askedBy()) || second.equals(record.writtenBy())) {
      throw Refused.because("casework.interests.rule.secondPerson");
    }
    String decider = record.content().said(Part.DECIDER).map(each -> each.text()).orElse("");
    if (decider.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
      throw Refused.because("casework.interests.rule.deciderAgrees");
    }
  }

  /** The second person is asked by name, and is somebody else. */
  public static void checkAsked(@Nullable UUID second, UUID worker) {
    if (second == null) {
      throw Refused.at("askedOf", "casework.interests.missing.askedOf");
    }
    if (second.equals(worker)) {
      throw Refused.at("askedOf", "casework.interests.rule.secondPerson");
    }
  }

  /** The name of the field of a form that asks for it. */
  public static String field(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder field = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      field.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return field.toString();
  }
}
