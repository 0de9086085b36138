package org.lodestar.app.publications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.Table;

/** Pages of packs that are withheld. */
public final class WithheldPages {
  private WithheldPages() {}

  /**
   * What everybody meets in the place of the pack.
   *
   * @param said since when, why, by whom
   * @param now what comes of it
   * @param replaced what took its place; null while nothing did
   * @param replace where another is prepared in its place; null for whoever does not
   * @param gone says that no copy of the worker's is left; null where they opened none or said so
   * @param settle says that none is to take its place; null for whoever does not, or where it is
   *     said
   * @param origins where words of it stand too, or stood, for whoever may take them out
   */
  public record Met(
      String board,
      String back,
      String said,
      String now,
      @Nullable Line replaced,
      @Nullable String replace,
      @Nullable Press gone,
      @Nullable Press settle,
      Origins origins) {}

  /**
   * From where a pack took its words over.
   *
   * @param out what was taken out there already
   * @param others where other words of it stand too, each with where they are looked at
   */
  public record Origins(List<Line> out, List<Line> others) {
    static final Origins NONE = new Origins(List.of(), List.of());

    public Origins {
      out = List.copyOf(out);
      others = List.copyOf(others);
    }
  }

  /**
   * What an officer looks at.
   *
   * @param said since when, why, by whom
   * @param now what came of it, or until when it is to be looked at
   * @param readers who opened it
   * @param origins where words of it stand too, or stood
   * @param document what it says; null where that is destroyed or everybody reads it
   * @param open whether an answer is wanted of the worker
   */
  public record Officer(
      String board,
      String here,
      String said,
      String now,
      Table readers,
      Origins origins,
      @Nullable PackDocument document,
      boolean open) {}
}
