package org.lodestar.app.pathwayaudit.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathwayaudit.NewAudit;
import org.lodestar.app.pathwayaudit.Population;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;

/** What an audit begins with, as typed. */
record BeginForm(
    @Nullable @NotNull(message = "pathwayaudit.population.missing") Population population,
    @Nullable
        @NotNull(message = "pathwayaudit.size.wrong")
        @Pattern(regexp = "[1-9]|[1-4][0-9]|50", message = "pathwayaudit.size.wrong")
        String size,
    @Nullable
        @NotNull(message = "pathwayaudit.threshold.wrong")
        @Pattern(regexp = "[1-9][0-9]?|100", message = "pathwayaudit.threshold.wrong")
        String threshold,
    @Nullable @Pattern(regexp = "[0-9]{0,9}", message = "pathwayaudit.seed.wrong") String seed) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "pathwayaudit.population", Population.values()),
        Asked.number(page, "pathwayaudit.size").width(3),
        Asked.number(page, "pathwayaudit.threshold").width(3),
        Asked.number(page, "pathwayaudit.seed").width(10));
  }

  static BeginForm empty() {
    return new BeginForm(Population.BOTH, "20", "80", "");
  }

  NewAudit wanted() {
    Population from = population == null ? Population.BOTH : population;
    Long chosen = seed == null || seed.isBlank() ? null : Long.valueOf(seed);
    return new NewAudit(from, number(size), chosen, number(threshold));
  }

  private static int number(@Nullable String typed) {
    return typed == null ? 1 : Integer.parseInt(typed);
  }
}
