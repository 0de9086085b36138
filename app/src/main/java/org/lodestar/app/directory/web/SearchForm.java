package org.lodestar.app.directory.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Wanted;

/** What somebody looks for, as they typed it; nothing in it can be wrong. */
record SearchForm(
    @Nullable String need, @Nullable String near, @Nullable String speak, @Nullable String now) {
  private static final int LONGEST = 80;

  static final SearchForm EMPTY = new SearchForm("", "", "", "");

  Wanted wanted() {
    return new Wanted(said(need), said(near), said(speak), !said(now).isEmpty());
  }

  private static String said(@Nullable String typed) {
    String text = Objects.requireNonNullElse(typed, "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** What somebody looks for stays out of logs. */
  @Override
  public String toString() {
    return "SearchForm";
  }
}
