package org.lodestar.app.reception.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.reception.Gap;
import org.lodestar.app.reception.Provision;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.app.vault.Written;

class ReadinessTest {
  private static final UUID PLAN = new UUID(0, 1);

  private static ReceptionPlan plan(
      int expected, ReceptionPlan.Children children, String... languages) {
    return new ReceptionPlan(
        PLAN,
        "O-1",
        new UUID(0, 2),
        ReceptionPlan.State.PROPOSED,
        LocalDate.of(2026, 12, 1),
        expected,
        children,
        List.of(languages),
        Set.of(),
        Written.nothing(),
        Written.nothing(),
        new ReceptionPlan.Marks(null, Instant.EPOCH, null, null, null),
        0);
  }

  private static Provision of(
      Provision.Kind kind, @Nullable Integer people, @Nullable String language, boolean confirmed) {
    return new Provision(
        new UUID(1, kind.ordinal()), PLAN, kind, people, language, confirmed, Written.nothing(), 0);
  }

  /** Written as kinds, with the number of a place or the language of an interpreter. */
  private static List<Provision> there(String listed) {
    return listed.isBlank()
        ? List.of()
        : Arrays.stream(listed.split(" ")).map(ReadinessTest::one).toList();
  }

  private static Provision one(String written) {
    boolean confirmed = !written.endsWith("?");
    String[] parts = written.replace("?", "").split(":");
    Provision.Kind kind = Provision.Kind.valueOf(parts[0]);
    return switch (kind) {
      case PLACE -> of(kind, Integer.valueOf(parts[1]), null, confirmed);
      case INTERPRETER -> of(kind, null, parts[1], confirmed);
      default -> of(kind, null, null, confirmed);
    };
  }

  @ParameterizedTest(name = "{0}, children {1}: {2} -> {3}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "6|NO|''|NO_PLACE NO_INTERPRETER NO_INTERPRETER NO_HEALTH NO_FIRST_RESPONDER",
        "6|NO|PLACE:6 INTERPRETER:Romanian INTERPRETER:Thai HEALTH FIRST_RESPONDER|''",
        "6|NO|PLACE:5 INTERPRETER:Romanian INTERPRETER:Thai HEALTH FIRST_RESPONDER|TOO_FEW_PLACES",
        "6|NO|PLACE:2 PLACE:4 INTERPRETER:Romanian INTERPRETER:Thai HEALTH FIRST_RESPONDER|''",
        "6|NO|PLACE:6 INTERPRETER:Romanian HEALTH FIRST_RESPONDER|NO_INTERPRETER",
        "6|NO|PLACE:6 INTERPRETER:Romanian INTERPRETER:Thai FIRST_RESPONDER|NO_HEALTH",
        "6|NO|PLACE:6 INTERPRETER:Romanian INTERPRETER:Thai HEALTH|NO_FIRST_RESPONDER",
        "6|YES|PLACE:6 INTERPRETER:Romanian INTERPRETER:Thai HEALTH FIRST_RESPONDER|NO_CHILD_LEAD",
        "6|NOT_KNOWN|PLACE:6 INTERPRETER:Romanian INTERPRETER:Thai HEALTH FIRST_RESPONDER|NO_CHILD_LEAD",
        "6|YES|PLACE:6 INTERPRETER:Romanian INTERPRETER:Thai HEALTH FIRST_RESPONDER CHILD_LEAD|''",
        "6|NO|PLACE:6 INTERPRETER:Romanian INTERPRETER:Thai? HEALTH FIRST_RESPONDER|NOT_CONFIRMED"
      })
  void whatIsMissingIsSaid(
      int expected, ReceptionPlan.Children children, String listed, String gaps) {
    assertThat(Readiness.gaps(plan(expected, children, "Romanian", "Thai"), there(listed)))
        .extracting(gap -> gap.kind().name())
        .isEqualTo(gaps.isBlank() ? List.of() : List.of(gaps.split(" ")));
  }

  @Test
  void theLanguageInWhichNobodyInterpretsIsNamed() {
    assertThat(
            Readiness.gaps(
                plan(1, ReceptionPlan.Children.NO, "Romanian", "Thai"),
                there("PLACE:1 INTERPRETER:Romanian HEALTH FIRST_RESPONDER")))
        .containsExactly(new Gap(Gap.Kind.NO_INTERPRETER, "Thai"));
  }

  @Test
  void whoNamesNoLanguageIsAskedForOne() {
    assertThat(
            Readiness.gaps(
                plan(1, ReceptionPlan.Children.NO), there("PLACE:1 HEALTH FIRST_RESPONDER")))
        .containsExactly(Gap.of(Gap.Kind.NO_LANGUAGE));
  }
}
