package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.concerns.ConcernLine;

/** What the page of a concern says about others that may be about the same. */
public record RepeatView(List<Like> likes, List<Bound> linked) {
  public RepeatView {
    likes = List.copyOf(likes);
    linked = List.copyOf(linked);
  }

  /** One that may be about the same: its page, and what they share in words. */
  public record Like(ConcernLine other, String received, String shared) {}

  /** One that is linked, by whom and why. */
  public record Bound(ConcernLine other, String by, String words) {}
}
