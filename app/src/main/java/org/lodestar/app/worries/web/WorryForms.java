package org.lodestar.app.worries.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.form.KnownSigns;
import org.lodestar.app.concerns.form.ReadableWhen;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.StepTaken;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/** The pages of a worker's worry, in the order of their day. */
final class WorryForms {
  static final int LONG = 10_000;
  static final int SHORT = 1_000;
  private static final int ASKED = 150;
  private static final String TOO_LONG = "concerns.staff.long";
  private static final String CHOOSE = "worries.choose";

  private WorryForms() {}

  /** What cannot wait, and where it was met. */
  record Urgency(
      @Nullable @NotNull(message = "worries.danger.missing") Known danger,
      @Nullable @NotNull(message = "worries.age.missing") AgeStatus age,
      @Nullable @NotNull(message = "worries.setting.missing") Setting setting) {
    static Urgency in(@Nullable Setting setting) {
      return new Urgency(null, null, setting);
    }
  }

  /** What they saw, apart from what they were told and from what they make of it. */
  record Witness(
      @Nullable @Size(max = LONG, message = TOO_LONG) String seen,
      @Nullable @Size(max = LONG, message = TOO_LONG) String heard,
      @Nullable @Size(max = LONG, message = TOO_LONG) String view,
      @Nullable @KnownSigns List<String> signs) {
    static Witness blank() {
      return new Witness("", "", "", List.of());
    }

    List<String> ticked() {
      return signs == null ? List.of() : signs.stream().distinct().toList();
    }

    /** Whether there is anything to go by: an opinion alone is not. */
    boolean says() {
      return !text(seen).isBlank() || !text(heard).isBlank() || !ticked().isEmpty();
    }
  }

  /** About whom, where and when, and who else is in it. */
  record AboutWhom(
      @Nullable @NotNull(message = CHOOSE) About about,
      @Nullable @Size(max = 200, message = TOO_LONG) String name,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String place,
      @Nullable
          @Pattern(
              regexp = "(?i)|[A-Z]{1,2}[0-9][A-Z0-9]? ?([0-9]([A-Z]{2})?)?",
              message = "worries.postcode.wrong")
          String postcode,
      @Nullable @ReadableWhen(message = "worries.when.wrong") TypedUncertainDate when,
      @Nullable @NotNull(message = "worries.still.missing") Known still,
      @Nullable @Size(max = LONG, message = TOO_LONG) String people,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String children,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String vehicles,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String agencies,
      @Nullable Known aware) {
    static AboutWhom at(String place) {
      return new AboutWhom(
          null, "", place, "", TypedUncertainDate.empty(), null, "", "", "", "", null);
    }
  }

  /** One thing that they did. */
  record Row(
      StepTaken.@Nullable Kind kind,
      @Nullable @ReadableDate TypedDate on,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String words) {
    static Row empty() {
      return new Row(null, TypedDate.of(null), "");
    }

    boolean blank() {
      return kind == null && text(words).isBlank() && (on == null || on.blank());
    }

    /** Words or a day without saying what was done mean nothing. */
    @AssertTrue(message = "worries.step.missing")
    boolean isNamed() {
      return kind != null || blank();
    }

    StepTaken step() {
      return new StepTaken(
          Objects.requireNonNull(kind), on == null ? null : on.date().orElse(null), text(words));
    }
  }

  /** What they did already. There is always room, whatever was sent. */
  record Did(@Nullable @Size(max = 20) List<@Valid Row> steps) {
    static final int ROWS = 4;

    Did {
      List<Row> sent = steps == null ? List.of() : steps;
      steps =
          Stream.concat(
                  sent.stream().map(row -> Objects.requireNonNullElseGet(row, Row::empty)),
                  Stream.generate(Row::empty))
              .limit(Math.max(ROWS, sent.size()))
              .toList();
    }

    List<StepTaken> taken() {
      return Objects.requireNonNull(steps).stream()
          .filter(row -> row.kind() != null)
          .map(Row::step)
          .toList();
    }
  }

  /**
   * What is on record, what the person knows and wishes, and safe ways to both.
   *
   * @param askedFirst the first question of a partner's form as it stood on the page: an answer
   *     keeps it, whatever became of the form meanwhile
   */
  record More(
      @Nullable @Size(max = SHORT, message = TOO_LONG) String records,
      @Nullable Known knows,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String wishes,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String reach,
      @Nullable Known safe,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String safeHow,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String first,
      @Nullable @Size(max = SHORT, message = TOO_LONG) String second,
      @Nullable @Size(max = ASKED, message = TOO_LONG) String askedFirst,
      @Nullable @Size(max = ASKED, message = TOO_LONG) String askedSecond) {
    static More blank() {
      return new More("", null, "", "", null, "", "", "", "", "");
    }

    List<String> answers() {
      return List.of(text(first), text(second));
    }

    /** The questions that stood on the page. */
    List<String> asked() {
      return Stream.of(text(askedFirst), text(askedSecond))
          .filter(each -> !each.isBlank())
          .toList();
    }

    boolean answersAny() {
      return answers().stream().anyMatch(each -> !each.isBlank());
    }
  }

  /** More information, a question or an answer, sent later. */
  record Letter(
      @Nullable @NotBlank(message = "worries.letter.missing") @Size(max = 4_000, message = TOO_LONG)
          String text) {}

  /** The form of a partner body, as an administrator sets it up. */
  record PartnerPreset(
      @Nullable @NotNull(message = "worries.setting.missing") Setting setting,
      @Nullable @Size(max = 200, message = TOO_LONG) String place,
      long version) {}

  /** Two questions that a partner body is asked besides. */
  record PartnerQuestions(
      @Nullable @Size(max = ASKED, message = TOO_LONG) String first,
      @Nullable @Size(max = ASKED, message = TOO_LONG) String second) {
    List<String> words() {
      return List.of(text(first), text(second));
    }
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
