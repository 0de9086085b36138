package org.lodestar.app.community.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Mark;

/**
 * Where posters hang.
 *
 * @param blank names of wards where none hangs
 * @param action where one that was hung is noted
 * @param may whether the reader notes any
 * @param back where the reader comes from
 */
public record PosterRoundPage(
    List<String> blank, List<Ward> wards, String action, boolean may, String back) {
  public PosterRoundPage {
    blank = List.copyOf(blank);
    wards = List.copyOf(wards);
  }

  /** A ward with what hangs there. */
  public record Ward(String name, List<Hung> posters) {
    public Ward {
      posters = List.copyOf(posters);
    }
  }

  /** A poster that hangs. */
  public record Hung(
      String id, String title, String facts, @Nullable Mark mark, String print, long version) {}
}
