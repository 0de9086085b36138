package org.lodestar.app.rights.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;

/** What whoever told a breach knows now, and what that means for danger. */
record BreachMoreForm(
    @Nullable @Size(max = 300, message = "rights.tooLong") String whose,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String more,
    @Nullable Danger danger) {
  /**
   * The questions.
   *
   * @param names whether a case can still be named
   */
  static List<Asked> asked(Page page, boolean names) {
    List<Asked> asked = new ArrayList<>();
    if (names) {
      asked.add(
          Asked.text(page, "rights.breach.whose")
              .label(page.t("rights.breach.whoseLater"))
              .hint(page.t("rights.breach.whoseLater.hint")));
    }
    asked.add(Asked.area(page, "rights.breach.more").most(3000));
    asked.add(
        Asked.radios(page, "rights.breach.danger", Danger.values())
            .hint(page.t("rights.breach.danger.again")));
    return asked;
  }

  static BreachMoreForm fresh() {
    return new BreachMoreForm("", "", null);
  }

  /** The case that is named; empty where none is. */
  String named() {
    return whose == null ? "" : whose.strip();
  }

  /** Whether there is more than the case. */
  boolean adds() {
    return (more != null && !more.isBlank()) || danger != null || named().isEmpty();
  }

  /**
   * What is known now, where there is more than the case.
   *
   * @throws Refused where it is not whole
   */
  void check() {
    List<Refusal> faults = new ArrayList<>();
    if (more == null || more.isBlank()) {
      faults.add(Refusal.of("more", "rights.breach.more.missing"));
    }
    if (danger == null) {
      faults.add(Refusal.of("danger", "rights.breach.danger.missing"));
    }
    Refused.unlessEmpty(faults);
  }
}
