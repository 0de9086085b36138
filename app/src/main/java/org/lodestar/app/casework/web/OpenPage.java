package org.lodestar.app.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;

/**
 * Opening a case.
 *
 * @param concern reference of the concern it is opened from; null without one
 * @param worry reference of the worker's own worry it is opened from; null without one
 */
record OpenPage(@Nullable String concern, @Nullable String worry, List<Option> colleagues) {
  OpenPage {
    colleagues = List.copyOf(colleagues);
  }
}
