package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
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
    @Nullable @Size(max = 300, message = "rights.tooLong") String whose,
    @Nullable @Size(max = 300, message = "rights.tooLong") String ring,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String done,
    @Nullable @ReadableDate(required = true) TypedDate noticedOn,
    @Nullable
        @NotNull(message = "rights.breach.time")
        @Pattern(regexp = Typed.TIME, message = "rights.breach.time")
        String noticedAt) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "rights.breach.danger", Danger.values()).large(),
        Asked.area(page, "rights.breach.what").most(3000),
        Asked.radios(page, "rights.breach.where", Danger.values()),
        Asked.radios(page, "rights.breach.feared", Danger.values()),
        Asked.text(page, "rights.breach.whose"),
        Asked.text(page, "rights.breach.ring"),
        Asked.area(page, "rights.breach.done").most(3000),
        Asked.date(page, "rights.breach.noticedOn"),
        Asked.text(page, "rights.breach.noticedAt").width(5));
  }

  static BreachForm fresh(Instant now) {
    return new BreachForm(
        null, "", null, null, "", "", "", Typed.shownDay(now), Typed.shownTime(now));
  }

  /**
   * What counts as the answer about danger; for a form without errors. Where somebody could be
   * found by it, danger is ruled out by the answer alone that whoever has it is nobody they fear.
   */
  Danger counted() {
    if (danger == Danger.YES || feared == Danger.YES) {
      return Danger.YES;
    }
    return where == Danger.NO || feared == Danger.NO
        ? Objects.requireNonNull(danger)
        : Danger.NOT_KNOWN;
  }

  /** What happened, with the answers from which danger was counted; for a form without errors. */
  PersonalText told(Page page) {
    List<String> lines = new ArrayList<>(List.of(Objects.requireNonNull(what)));
    lines.add(answer(page, "where", where));
    if (where != Danger.NO || feared != null) {
      lines.add(answer(page, "feared", feared));
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
