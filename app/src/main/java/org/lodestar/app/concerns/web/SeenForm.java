package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.form.KnownSigns;

/** Signs, and what was seen in the visitor's own words. */
public record SeenForm(
    @Nullable @KnownSigns List<String> signs,
    @Nullable @Size(max = SeenForm.LONGEST, message = "concerns.long") String seen) {
  static final int LONGEST = 10_000;

  List<String> ticked() {
    return signs == null ? List.of() : signs.stream().distinct().toList();
  }
}
