package org.lodestar.htcds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody did to others, as far as it is said. A person may be victim and perpetrator. */
public record Perpetrator(
    List<String> roles, @Nullable String details, @Nullable String organisation) {
  public Perpetrator {
    roles = List.copyOf(roles);
  }
}
