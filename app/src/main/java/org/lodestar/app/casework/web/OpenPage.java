package org.lodestar.app.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.site.Option;

/**
 * Opening a case.
 *
 * @param concern reference of the concern it is opened from; null without one
 * @param own reference of what the worker handed in themselves; null without one
 * @param given whether another body gave the person with it, who then stands in the case
 * @param there cases that came from concerns that are linked with it
 */
record OpenPage(
    @Nullable String concern,
    @Nullable String own,
    boolean given,
    List<CaseFile> there,
    List<Option> colleagues) {
  OpenPage {
    there = List.copyOf(there);
    colleagues = List.copyOf(colleagues);
  }
}
