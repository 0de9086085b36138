package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** How and when the person got the copy of their data: by hand, or by a way to reach them. */
record GivenForm(
    @Nullable @NotBlank(message = "rights.to.missing") String to,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> ways) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "rights.to", ways).large(),
        Asked.date(page, "rights.closed").named("on"));
  }

  static final String BY_HAND = "BY_HAND";

  /** The way; null for by hand. What is no identifier leads nowhere. */
  @Nullable UUID contact() {
    if (BY_HAND.equals(to)) {
      return null;
    }
    try {
      return UUID.fromString(to == null ? "" : to);
    } catch (IllegalArgumentException notAnIdentifier) {
      return new UUID(0, 0);
    }
  }
}
