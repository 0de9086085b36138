package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;

/** What somebody who warns answers to it that danger was taken off. */
record BreachSafetyForm(
    @Nullable @NotNull(message = "rights.breach.answer.missing") Answer answer,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String known,
    @Nullable Long version) {
  /** What they know. */
  enum Answer {
    READ,
    OBJECT
  }

  static BreachSafetyForm fresh(long version) {
    return new BreachSafetyForm(null, "", version);
  }

  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "rights.breach.answer", Answer.values()),
        Asked.area(page, "rights.breach.known").most(3000));
  }

  /**
   * What they know against it; null where they know nothing.
   *
   * @throws Refused where they do not say what
   */
  @Nullable PersonalText objection() {
    PersonalText typed = PersonalText.typed(known);
    if (answer == Answer.OBJECT && typed == null) {
      throw Refused.at("known", "rights.breach.known.missing");
    }
    if (answer == Answer.READ && typed != null) {
      throw Refused.at("answer", "rights.breach.answer.both");
    }
    return typed;
  }
}
