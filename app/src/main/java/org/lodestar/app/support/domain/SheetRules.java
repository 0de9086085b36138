package org.lodestar.app.support.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Area;
import org.lodestar.app.support.LaterReview;
import org.lodestar.app.support.SheetKind;

/** What a sheet may say, beyond each answer for itself. */
public final class SheetRules {
  private SheetRules() {}

  /**
   * A need has an area, everything else has none. The support contract is for adults, a guardian
   * for children: of the other there is no such sheet.
   */
  public static void checkAsked(SheetKind kind, String topic, Person about) {
    if (!kind.isOpen()
        || !topics(kind).contains(topic)
        || !concerns(kind, about.treatedAsChild())) {
      throw new NotFound();
    }
  }

  private static List<String> topics(SheetKind kind) {
    return switch (kind) {
      case NEED -> names(Area.values());
      case REVIEW -> names(LaterReview.values());
      default -> List.of("");
    };
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  /** Whether there is such a sheet for a child, or for an adult. */
  public static boolean concerns(SheetKind kind, boolean child) {
    return switch (kind) {
      case CONTRACT -> !child;
      case GUARDIAN -> child;
      default -> true;
    };
  }

  /**
   * Answers that agree with each other.
   *
   * @throws Refused when they do not
   */
  public static void check(SheetKind kind, Answers answers) {
    switch (kind) {
      case CONTRACT -> checkContract(answers);
      case GUARDIAN -> checkGuardian(answers);
      default -> {}
    }
  }

  private static void checkContract(Answers answers) {
    String status = answers.text("status");
    Optional<LocalDate> entered = answers.day("entered");
    Optional<LocalDate> left = answers.day("left");
    if (status.equals("ENTERED") || status.equals("LEFT")) {
      need(entered.isPresent() && !answers.text("provider").isEmpty(), "support.rule.entered");
    }
    need(status.equals("LEFT") == left.isPresent(), "support.rule.left");
    need(left.isEmpty() || !answers.text("exitReason").isEmpty(), "support.rule.exitReason");
    need(
        left.isEmpty() || entered.isEmpty() || !left.get().isBefore(entered.get()),
        "support.rule.leftBeforeEntered");
  }

  private static void checkGuardian(Answers answers) {
    need(
        !answers.text("status").equals("ASKED") || answers.day("asked").isPresent(),
        "support.rule.asked");
  }

  private static void need(boolean right, String key) {
    if (!right) {
      throw Refused.because(key);
    }
  }
}
