package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;

/** What was done, or tried, so that whoever could be in danger knows of it. */
record BreachWarningForm(
    @Nullable @NotNull(message = "rights.breach.came.missing") Came came,
    @Nullable
        @NotBlank(message = "rights.breach.warned.missing")
        @Size(max = 2500, message = "rights.tooLong")
        String warned,
    @Nullable @Size(max = 300, message = "rights.tooLong") String next,
    @Nullable Long version) {
  /** What came of it. */
  enum Came {
    NOT_REACHED,
    WARNED,
    NOT_WARNED;

    Kind kind() {
      return Kind.valueOf(name());
    }
  }

  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "rights.breach.came", Came.values()).large(),
        Asked.area(page, "rights.breach.warned").most(2500),
        Asked.text(page, "rights.breach.next"));
  }

  static BreachWarningForm fresh(long version) {
    return new BreachWarningForm(null, "", "", version);
  }

  /** For a form without errors. */
  Kind kind() {
    return Objects.requireNonNull(came).kind();
  }

  /**
   * For a form without errors.
   *
   * @throws Refused where it is tried again and nobody says when
   */
  PersonalText words(Page page) {
    String then = next == null ? "" : next.strip();
    if (came == Came.NOT_REACHED && then.isEmpty()) {
      throw Refused.at("next", "rights.breach.next.missing");
    }
    return PersonalText.needed(
        then.isEmpty() ? warned : warned + "\n" + page.t("rights.breach.warn.next", then));
  }

  /** What was typed, to be read where it could not be kept. */
  List<SummaryRow> typed(Page page) {
    return warned == null || warned.isBlank()
        ? List.of()
        : List.of(SummaryRow.of(page.t("rights.breach.warned"), warned));
  }
}
