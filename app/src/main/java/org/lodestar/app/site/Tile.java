package org.lodestar.app.site;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.lodestar.charts.Frame;
import org.lodestar.charts.Spark;

/**
 * A figure at a glance. Many beside each other are small multiples: each with its line, on a scale
 * of its own.
 *
 * @param href where all of it is told
 * @param figure the last one, or why there is none
 * @param isTold whether that is a number
 * @param spark the last figures as a line; null where there is none to draw
 * @param about of which months, and what is aimed for
 * @param standing how it stands to that; null where nobody can say
 */
public record Tile(
    String name,
    String href,
    String figure,
    boolean isTold,
    @Nullable Spark spark,
    String about,
    @Nullable Mark standing) {
  /** A drawing on a page; the library escapes what it writes. */
  public static Content drawing(Spark spark) {
    return output -> output.writeContent(spark.labelled(Frame.NARROW));
  }
}
