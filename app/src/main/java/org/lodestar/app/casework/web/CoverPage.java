package org.lodestar.app.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Deputy;
import org.lodestar.app.site.Option;

/**
 * Who stands in for the worker, and for whom they do.
 *
 * @param deputyName null when nobody stands in
 * @param covered names of those for whom the worker stands in today
 */
public record CoverPage(
    @Nullable Deputy deputy,
    @Nullable String deputyName,
    List<String> covered,
    List<Option> colleagues) {
  public CoverPage {
    covered = List.copyOf(covered);
    colleagues = List.copyOf(colleagues);
  }
}
