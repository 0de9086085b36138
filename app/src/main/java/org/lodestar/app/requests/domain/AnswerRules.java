package org.lodestar.app.requests.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.Refusal;

/** Whether an answer can stand. That a number is small is a rule of publishing and no reason. */
public final class AnswerRules {
  /** Words enough to say of one exemption why it holds. */
  private static final int FEWEST_WORDS = 5;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private AnswerRules() {}

  /**
   * Insists that it can.
   *
   * @param emissions whether the information is on emissions; null where that was not asked
   * @throws Refused when it cannot, with what to do
   */
  public static void mayStand(Asked asked, Answered given, @Nullable Boolean emissions) {
    if (given.answer() == InformationAnswer.TRANSFERRED && words(given.reason()).isBlank()) {
      throw Refused.at("reason", "requests.whoHolds");
    }
    if (!given.answer().refuses() && !given.exemptions().isEmpty()) {
      throw Refused.at("exemptions", "requests.noneNeeded");
    }
    if (given.answer().refuses()) {
      refusal(asked, given)
          .fault()
          .ifPresent(
              fault -> {
                throw Refused.at(field(fault), "requests.fault." + fault);
              });
      eachHasItsReason(given);
      emissions(given, emissions);
    }
  }

  /**
   * One reason for two exemptions says nothing of one of them. Where nothing is confirmed nor
   * denied the reason stays here.
   */
  private static void eachHasItsReason(Answered given) {
    if (given.denies() || given.exemptions().size() < 2) {
      return;
    }
    String reason = words(given.reason()).toLowerCase(Locale.UK);
    List<String> without =
        given.exemptions().stream()
            .sorted()
            .map(Exemption::label)
            .filter(each -> !isTold(each, reason))
            .toList();
    if (!without.isEmpty()) {
      throw new Refused(
          List.of(
              new Refused.Refusal("reason", "requests.reason.each", String.join(" · ", without))));
    }
  }

  /** Whether something follows the number of an exemption, before the next one's. */
  private static boolean isTold(String label, String reason) {
    return Pattern.compile(
            Pattern.quote(label) + "(?![0-9])((?:(?!section [0-9]|regulation [0-9]).)*)",
            Pattern.DOTALL)
        .matcher(reason)
        .results()
        .anyMatch(each -> WORD.matcher(each.group(1)).results().count() >= FEWEST_WORDS);
  }

  /** What is let into the air, water or ground is not kept for somebody's business. */
  private static void emissions(Answered given, @Nullable Boolean emissions) {
    if (given.exemptions().stream().anyMatch(Exemption::yieldsToEmissions)) {
      if (emissions == null) {
        throw Refused.at("emissions", "requests.emissions.missing");
      }
      if (emissions) {
        throw Refused.at("exemptions", "requests.emissions.stops");
      }
    }
  }

  private static Refusal refusal(Asked asked, Answered given) {
    return new Refusal(
        asked.law(),
        given.exemptions(),
        words(given.reason()),
        words(given.identified()),
        words(given.interest()),
        given.denies(),
        words(given.harm()));
  }

  private static String field(Refusal.Fault fault) {
    return switch (fault) {
      case NO_EXEMPTION, OTHER_LAW, MAY_NOT_DENY -> "exemptions";
      case NO_REASON -> "reason";
      case THRESHOLD_ALONE -> "identified";
      case NOT_WEIGHED -> "interest";
      case NO_HARM -> "harm";
    };
  }

  private static String words(@Nullable PersonalText text) {
    return PersonalText.shown(text);
  }
}
