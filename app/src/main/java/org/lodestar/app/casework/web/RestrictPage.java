package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.site.Option;

/** Who may see a case. */
public record RestrictPage(
    CaseFile file, List<Option> colleagues, List<UUID> shutOut, Names names) {
  public RestrictPage {
    colleagues = List.copyOf(colleagues);
    shutOut = List.copyOf(shutOut);
  }
}
