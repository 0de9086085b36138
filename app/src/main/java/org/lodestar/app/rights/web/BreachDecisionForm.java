package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.rights.Breach.Judged;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BreachRisk;

/** What the officer decides, as far as it has come. */
record BreachDecisionForm(
    @Nullable @NotNull(message = "rights.breach.danger.missing") Danger danger,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String dangerWhy,
    @Nullable Boolean sure,
    @Nullable @NotNull(message = "rights.breach.risk.missing") BreachRisk risk,
    @Nullable
        @NotBlank(message = "rights.breach.why.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String why,
    @Nullable @ReadableDate TypedDate regulatorOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "rights.breach.time")
        String regulatorTime,
    @Nullable @Size(max = 100, message = "rights.tooLong") String number,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String late,
    @Nullable @ReadableDate TypedDate peopleOn,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String notPeople,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String changes,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String closeWhy,
    @Nullable UUID looker,
    @Nullable Boolean closes,
    @Nullable Long version) {
  /**
   * The questions.
   *
   * @param twice whether it is asked once more that nobody is in danger
   * @param late whether it is asked why the regulator was told late
   * @param danger whether somebody could be in danger, in which it is closed by two
   * @param lookers of whom one goes on looking after them then
   */
  static List<Asked> asked(
      Page page, boolean twice, boolean late, boolean danger, List<Person> lookers) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.radios(page, "rights.breach.danger", Danger.values()));
    asked.add(Asked.area(page, "rights.breach.dangerWhy").most(3000));
    if (twice) {
      asked.add(
          Asked.boxes(
              page,
              "rights.breach.sure",
              List.of(Option.of("true", page.t("rights.breach.sure.yes")))));
    }
    asked.add(Asked.radios(page, "rights.breach.risk", BreachRisk.values()).large());
    asked.add(Asked.area(page, "rights.breach.why").most(3000));
    asked.add(Asked.date(page, "rights.breach.regulatorOn"));
    asked.add(Asked.text(page, "rights.breach.regulatorTime").width(5));
    asked.add(Asked.text(page, "rights.breach.number"));
    if (late) {
      asked.add(Asked.area(page, "rights.breach.late").most(3000));
    }
    asked.addAll(ending(page, danger, lookers));
    return asked;
  }

  private static List<Asked> ending(Page page, boolean danger, List<Person> lookers) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.date(page, "rights.breach.peopleOn"));
    asked.add(Asked.area(page, "rights.breach.notPeople").most(3000));
    asked.add(Asked.area(page, "rights.breach.changes").most(3000));
    if (danger) {
      asked.add(Asked.area(page, "rights.breach.closeWhy").most(3000));
      asked.add(
          Asked.select(
                  page,
                  "rights.breach.looker",
                  lookers.stream()
                      .map(each -> Option.of(each.id().toString(), each.displayName()))
                      .toList())
              .empty(page.t("rights.breach.looker.stays")));
    }
    asked.add(
        Asked.boxes(
            page,
            "rights.breach.closes",
            List.of(Option.of("true", page.t("rights.breach.closes.yes")))));
    return asked;
  }

  /**
   * As it stands.
   *
   * @param danger what stands as the answer about danger
   * @param closeWhy why it may be closed although somebody could be in danger; empty before
   * @param warned when whoever could be in danger was told; null where they were not
   */
  static BreachDecisionForm of(
      Breach breach, Danger danger, String closeWhy, @Nullable LocalDate warned) {
    TypedDate told = warned == null ? null : TypedDate.of(warned);
    Decided decided = breach.decided();
    if (decided == null) {
      return new BreachDecisionForm(
          danger,
          "",
          null,
          null,
          "",
          null,
          "",
          "",
          "",
          told,
          "",
          "",
          "",
          null,
          null,
          breach.version());
    }
    Instant regulator = decided.regulatorAt();
    boolean reasoned = decided.notPeople() != null;
    LocalDate people = decided.peopleOn();
    return new BreachDecisionForm(
        danger,
        "",
        null,
        breach.isAnew() ? null : decided.risk(),
        decided.why().text(),
        regulator == null ? null : Typed.shownDay(regulator),
        regulator == null ? "" : Typed.shownTime(regulator),
        PersonalText.shown(decided.number()),
        PersonalText.shown(decided.late()),
        people == null ? (reasoned ? null : told) : TypedDate.of(people),
        PersonalText.shown(decided.notPeople()),
        PersonalText.shown(decided.changes()),
        closeWhy,
        null,
        null,
        breach.version());
  }

  /** Whether somebody is still to be warned who, as is said here, is in no danger. */
  boolean endsWarning(Breach breach) {
    return danger == Danger.NO && breach.waitsForWarning();
  }

  /** Whether the regulator was, or can only be, told after the hours of the law. */
  boolean asksWhyLate(Breach breach, Instant now) {
    boolean typed = late != null && !late.isBlank();
    return typed || breach.tellBy().filter(last -> last.isBefore(now) || isAfter(last)).isPresent();
  }

  private boolean isAfter(Instant last) {
    return Typed.date(regulatorOn) != null
        && regulatorTime != null
        && regulatorTime.matches(Typed.TIME)
        && Typed.moment(regulatorOn, regulatorTime).isAfter(last);
  }

  /** What is judged of danger; for a form without errors. */
  Judged judged() {
    return new Judged(
        Objects.requireNonNull(danger),
        PersonalText.typed(dangerWhy),
        Typed.yes(sure),
        PersonalText.typed(closeWhy),
        looker);
  }

  /** What was typed, to be read where it could not be kept. */
  List<SummaryRow> typed(Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    row(page, "dangerWhy", dangerWhy, rows);
    row(page, "risk", risk == null ? "" : page.name("rights.breach.risk", risk), rows);
    row(page, "why", why, rows);
    row(page, "number", number, rows);
    row(page, "late", late, rows);
    row(page, "notPeople", notPeople, rows);
    row(page, "changes", changes, rows);
    row(page, "closeWhy", closeWhy, rows);
    return rows;
  }

  private static void row(Page page, String key, @Nullable String typed, List<SummaryRow> rows) {
    if (typed != null && !typed.isBlank()) {
      rows.add(SummaryRow.of(page.t("rights.breach." + key), typed));
    }
  }

  /**
   * For a form without errors.
   *
   * @throws Refused where a day stands without its time
   */
  Decided decided(UUID by) {
    boolean day = Typed.date(regulatorOn) != null;
    boolean time = regulatorTime != null && !regulatorTime.isBlank();
    if (day != time) {
      throw Refused.at(day ? "regulatorTime" : "regulatorOn", "rights.breach.both");
    }
    return new Decided(
        by,
        Objects.requireNonNull(risk),
        PersonalText.needed(why),
        day ? Typed.moment(regulatorOn, regulatorTime) : null,
        PersonalText.typed(number),
        PersonalText.typed(late),
        Typed.date(peopleOn),
        PersonalText.typed(notPeople),
        PersonalText.typed(changes));
  }
}
