package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What whoever noticed it tells: danger first. */
record BreachForm(
    @Nullable @NotNull(message = "rights.breach.danger.missing") Danger danger,
    @Nullable
        @NotBlank(message = "rights.breach.what.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String what,
    @Nullable Danger where,
    @Nullable Danger feared,
    @Nullable @Size(max = 300, message = "rights.tooLong") String has,
    @Nullable @Size(max = 300, message = "rights.tooLong") String whose,
    @Nullable @Size(max = 300, message = "rights.tooLong") String ring,
    @Nullable Boolean work,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String done,
    @Nullable @ReadableDate(required = true) TypedDate noticedOn,
    @Nullable
        @NotNull(message = "rights.breach.time")
        @Pattern(regexp = Typed.TIME, message = "rights.breach.time")
        String noticedAt) {
  /** A mobile or a personal number, with or without the country, however it is spaced. */
  private static final java.util.regex.Pattern PERSONAL =
      java.util.regex.Pattern.compile("(?:\\+?(?:00)?44(?:0)?|0)7[0-9]{9}");

  /** Whoever writes so does not know who has it. */
  private static final java.util.regex.Pattern GUESS =
      java.util.regex.Pattern.compile(
          "\\b(think|thought|guess|hope|assume|suppose|believe|probably|perhaps|maybe|should be"
              + "|could be|seems?|likely|not sure|not know|empty)\\b",
          java.util.regex.Pattern.CASE_INSENSITIVE);

  private static final java.util.regex.Pattern BETWEEN_DIGITS =
      java.util.regex.Pattern.compile("[\\s()./-]+");

  /**
   * The questions.
   *
   * @param mobile whether it is asked whose the number is
   */
  static List<Asked> asked(Page page, boolean mobile) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.radios(page, "rights.breach.danger", Danger.values()).large());
    asked.add(Asked.area(page, "rights.breach.what").most(3000));
    asked.add(Asked.radios(page, "rights.breach.where", Danger.values()));
    asked.add(Asked.radios(page, "rights.breach.feared", Danger.values()));
    asked.add(Asked.text(page, "rights.breach.has"));
    asked.add(Asked.text(page, "rights.breach.whose"));
    asked.add(Asked.text(page, "rights.breach.ring"));
    if (mobile) {
      asked.add(
          Asked.boxes(
              page,
              "rights.breach.work",
              List.of(Option.of("true", page.t("rights.breach.work.yes")))));
    }
    asked.add(Asked.area(page, "rights.breach.done").most(3000));
    asked.add(Asked.date(page, "rights.breach.noticedOn"));
    asked.add(Asked.text(page, "rights.breach.noticedAt").width(5));
    return asked;
  }

  /** Whether what was typed could be somebody's own telephone. */
  boolean asksWhosePhone() {
    return ring != null && PERSONAL.matcher(BETWEEN_DIGITS.matcher(ring).replaceAll("")).find();
  }

  /**
   * Asks once more before a number is kept that could be somebody's own.
   *
   * @throws Refused where nobody said that it is for work
   */
  void checkWhosePhone() {
    if (asksWhosePhone() && !Typed.yes(work)) {
      throw Refused.at("ring", "rights.breach.fault.ring");
    }
  }

  static BreachForm fresh(Instant now) {
    return new BreachForm(
        null, "", null, null, "", "", "", null, "", Typed.shownDay(now), Typed.shownTime(now));
  }

  /**
   * What counts as the answer about danger; for a form without errors. Where somebody could be
   * found by it, danger is ruled out only where it is said who has it and how that is known: a
   * guess opens the house.
   */
  Danger counted() {
    if (danger == Danger.YES || feared == Danger.YES) {
      return Danger.YES;
    }
    return where == Danger.NO || (feared == Danger.NO && knowsWhoHasIt())
        ? Objects.requireNonNull(danger)
        : Danger.NOT_KNOWN;
  }

  private boolean knowsWhoHasIt() {
    return has != null && Breaches.isSentence(has) && !GUESS.matcher(has).find();
  }

  /** What happened, with the answers from which danger was counted; for a form without errors. */
  PersonalText told(Page page) {
    List<String> lines = new ArrayList<>(List.of(Objects.requireNonNull(what)));
    lines.add(answer(page, "where", where));
    if (where != Danger.NO || feared != null) {
      lines.add(answer(page, "feared", feared));
    }
    if (has != null && !has.isBlank()) {
      lines.add(page.t("rights.breach.has") + " " + has.strip());
    }
    if (danger != counted()) {
      // Else it is said once, where it is told what counts.
      lines.add(answer(page, "danger", danger));
    }
    if (!whom().isEmpty()) {
      lines.add(page.t("rights.breach.whose") + " " + whom());
    }
    if (ring != null && !ring.isBlank()) {
      lines.add(page.t("rights.breach.ring") + " " + ring.strip());
    }
    return PersonalText.of(String.join("\n", lines));
  }

  /** On which number at work whoever told it is rung back; empty where they wrote none. */
  static String ring(Page page, Breach breach) {
    String question = page.t("rights.breach.ring") + " ";
    return breach
        .told()
        .what()
        .text()
        .lines()
        .filter(each -> each.startsWith(question))
        .map(each -> each.substring(question.length()))
        .findFirst()
        .orElse("");
  }

  /** What was told, with the case in the place of whatever stood for it before. */
  static PersonalText naming(Page page, Breach breach, String reference) {
    String question = page.t("rights.breach.whose") + " ";
    List<String> lines =
        breach
            .told()
            .what()
            .text()
            .lines()
            .filter(each -> !each.startsWith(question))
            .collect(Collectors.toCollection(ArrayList::new));
    lines.add(question + reference);
    return PersonalText.of(String.join("\n", lines));
  }

  /** Whom to warn, as it was typed; empty where it was not. */
  String whom() {
    return whose == null ? "" : whose.strip();
  }

  private static String answer(Page page, String question, @Nullable Danger answered) {
    return page.t("rights.breach." + question)
        + " "
        + (answered == null
            ? page.t("rights.breach.unanswered")
            : page.name("rights.breach." + question, answered));
  }

  Instant noticed() {
    return Typed.moment(Objects.requireNonNull(noticedOn), noticedAt);
  }
}
