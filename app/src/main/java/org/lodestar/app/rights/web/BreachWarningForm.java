package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What was done, or tried, so that whoever could be in danger knows of it. */
record BreachWarningForm(
    @Nullable @NotNull(message = "rights.breach.came.missing") Came came,
    @Nullable
        @NotBlank(message = "rights.breach.warned.missing")
        @Size(max = 2500, message = "rights.tooLong")
        String warned,
    @Nullable Way way,
    @Nullable @Size(max = 100, message = "rights.tooLong") String speaker,
    @Nullable Boolean understood,
    @Nullable @ReadableDate TypedDate warnedOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "rights.breach.time") String warnedAt,
    @Nullable @Size(max = 100, message = "rights.tooLong") String next,
    @Nullable @ReadableDate TypedDate nextOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "rights.breach.time") String nextAt,
    @Nullable Long version) {
  /** What came of it. */
  enum Came {
    NOT_REACHED,
    WARNED,
    NOT_WARNED,
    /** Judged by somebody else than whoever was objected to. */
    SAFE
  }

  /** In which way they were warned. */
  enum Way {
    SPOKEN,
    LETTER,
    THROUGH
  }

  /**
   * The questions.
   *
   * @param called of whom one tries again
   * @param settles whether they may judge that nobody is in danger
   */
  static List<Asked> asked(Page page, List<Person> called, boolean settles) {
    List<Came> came = new ArrayList<>(List.of(Came.NOT_REACHED, Came.WARNED, Came.NOT_WARNED));
    if (settles) {
      came.add(Came.SAFE);
    }
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.radios(page, "rights.breach.came", came.toArray(Came[]::new)).large());
    asked.add(Asked.area(page, "rights.breach.warned").most(2500));
    asked.add(
        Asked.group(
            page.t("rights.breach.warn.were"),
            List.of(
                Asked.radios(page, "rights.breach.way", Way.values()),
                Asked.text(page, "rights.breach.speaker"),
                Asked.date(page, "rights.breach.warnedOn"),
                Asked.text(page, "rights.breach.warnedAt").width(5),
                Asked.boxes(
                    page,
                    "rights.breach.understood",
                    List.of(Option.of("true", page.t("rights.breach.understood.yes")))))));
    List<Asked> again = new ArrayList<>();
    if (!called.isEmpty()) {
      again.add(
          Asked.select(
                  page,
                  "rights.breach.next",
                  called.stream()
                      .map(each -> Option.of(each.id().toString(), each.displayName()))
                      .toList())
              .empty(page.t("rights.breach.next.choose")));
    }
    again.add(Asked.date(page, "rights.breach.nextOn"));
    again.add(Asked.text(page, "rights.breach.nextAt").width(5));
    asked.add(Asked.group(page.t("rights.breach.warn.were.not"), again));
    return asked;
  }

  /** Both days are today's until somebody writes another. */
  static BreachWarningForm fresh(long version, Instant now) {
    TypedDate today = Typed.shownDay(now);
    return new BreachWarningForm(null, "", null, "", null, today, "", "", today, "", version);
  }

  /** Whether it is judged that nobody is in danger; for a form without errors. */
  boolean settles() {
    return came == Came.SAFE;
  }

  /** For a form without errors, which judges nothing. */
  Kind kind() {
    return Kind.valueOf(Objects.requireNonNull(came).name());
  }

  /** When they were warned; null with all else; for a form whose words are whole. */
  @Nullable Instant when() {
    return came == Came.WARNED ? Typed.moment(warnedOn, warnedAt) : null;
  }

  /**
   * For a form without errors.
   *
   * @param called of whom one tries again
   * @param now before which nobody tries again
   * @throws Refused where they were warned and it is not said how, or it is tried again and nobody
   *     says by whom and when
   */
  PersonalText words(Page page, List<Person> called, Instant now) {
    return switch (Objects.requireNonNull(came)) {
      case WARNED -> PersonalText.needed(warned + "\n" + how(page));
      case NOT_REACHED -> PersonalText.needed(warned + "\n" + again(page, called, now));
      case NOT_WARNED, SAFE -> PersonalText.needed(warned);
    };
  }

  private String how(Page page) {
    List<Refusal> faults = new ArrayList<>();
    if (way == null) {
      faults.add(Refusal.of("way", "rights.breach.way.missing"));
    }
    if (speaker == null || speaker.isBlank()) {
      faults.add(Refusal.of("speaker", "rights.breach.speaker.missing"));
    }
    moment("warned", warnedOn, warnedAt, faults);
    if (!Typed.yes(understood)) {
      faults.add(Refusal.of("understood", "rights.breach.understood.missing"));
    }
    Refused.unlessEmpty(faults);
    return page.t(
        "rights.breach.warn.how",
        page.name("rights.breach.way", Objects.requireNonNull(way)),
        Objects.requireNonNull(speaker).strip(),
        page.dateTime(Typed.moment(warnedOn, warnedAt)));
  }

  private String again(Page page, List<Person> called, Instant now) {
    List<Refusal> faults = new ArrayList<>();
    String who =
        called.stream()
            .filter(each -> each.id().toString().equals(next))
            .map(Person::displayName)
            .findFirst()
            .orElse("");
    if (who.isEmpty() && !called.isEmpty()) {
      faults.add(Refusal.of("next", "rights.breach.next.missing"));
    }
    moment("next", nextOn, nextAt, faults);
    Refused.unlessEmpty(faults);
    Instant again = Typed.moment(nextOn, nextAt);
    if (again.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
      throw Refused.at("nextOn", "rights.breach.nextOn.past");
    }
    return page.t("rights.breach.warn.next", who, page.dateTime(again));
  }

  private static void moment(
      String field, @Nullable TypedDate day, @Nullable String time, List<Refusal> faults) {
    if (Typed.date(day) == null) {
      faults.add(Refusal.of(field + "On", "rights.breach." + field + "On.missing"));
    }
    if (time == null || time.isBlank()) {
      faults.add(Refusal.of(field + "At", "rights.breach.time"));
    }
  }

  /** What was typed, to be read where it could not be kept. */
  List<SummaryRow> typed(Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    typed(page, "warned", warned, rows);
    typed(page, "way", way == null ? "" : page.name("rights.breach.way", way), rows);
    typed(page, "speaker", speaker, rows);
    typed(page, "warnedOn", said(page, warnedOn), rows);
    typed(page, "warnedAt", warnedAt, rows);
    typed(page, "nextOn", said(page, nextOn), rows);
    typed(page, "nextAt", nextAt, rows);
    return rows;
  }

  private static String said(Page page, @Nullable TypedDate day) {
    LocalDate date = Typed.date(day);
    return date == null ? "" : page.date(date);
  }

  private static void typed(
      Page page, String field, @Nullable String value, List<SummaryRow> rows) {
    if (value != null && !value.isBlank()) {
      rows.add(SummaryRow.of(page.t("rights.breach." + field), value));
    }
  }
}
