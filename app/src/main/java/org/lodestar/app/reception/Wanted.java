package org.lodestar.app.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.vault.Written;

/** What a worker plans. */
public record Wanted(
    LocalDate day,
    int expected,
    ReceptionPlan.Children children,
    List<String> languages,
    Set<UUID> partners,
    Written written) {
  public Wanted {
    languages = List.copyOf(languages);
    partners = Set.copyOf(partners);
  }
}
