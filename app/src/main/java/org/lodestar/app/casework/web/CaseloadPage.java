package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.HandedOver;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;

/**
 * The open cases of one worker, for handing them over.
 *
 * @param outcome of the hand-over that was just made; null for none
 */
public record CaseloadPage(
    UUID worker,
    String name,
    List<Option> cases,
    List<Option> colleagues,
    int count,
    Paging paging,
    @Nullable HandedOver outcome) {
  public CaseloadPage {
    cases = List.copyOf(cases);
    colleagues = List.copyOf(colleagues);
  }
}
