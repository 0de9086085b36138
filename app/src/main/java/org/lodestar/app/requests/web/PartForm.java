package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.PartHeld;
import org.lodestar.app.requests.ToldPart;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Typed;

/** A partner's part of an answer, as a guest types it. */
record PartForm(
    @Nullable @NotNull(message = "requests.part.held.missing") PartHeld held,
    @Nullable @Size(max = MOST, message = "site.tooLong") String words) {
  private static final int MOST = 3_000;

  static PartForm of(@Nullable ToldPart told) {
    return told == null ? new PartForm(null, "") : new PartForm(told.held(), told.words());
  }

  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "requests.part.held", PartHeld.values()),
        Asked.area(page, "requests.part.words").most(MOST));
  }

  /**
   * Only for a form without errors.
   *
   * @throws Refused when something is held and nothing is said of it
   */
  ToldPart told() {
    PartHeld said = Objects.requireNonNull(held);
    if (said != PartHeld.NONE && Typed.text(words).isEmpty()) {
      throw Refused.at("words", "requests.part.words.missing");
    }
    return new ToldPart(said, Typed.text(words));
  }

  /** What a guest wrote stays out of logs. */
  @Override
  public String toString() {
    return "PartForm";
  }
}
