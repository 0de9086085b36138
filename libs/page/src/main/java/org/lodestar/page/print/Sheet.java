package org.lodestar.page.print;

import java.util.List;
import java.util.Optional;

/**
 * A sheet for paper.
 *
 * @param language the tag of the language of most of it
 */
public record Sheet(String title, String language, List<Side> sides) {
  public Sheet {
    sides = List.copyOf(sides);
  }

  /**
   * Whether this machine draws type at all: the Java platform needs the fontconfig library for it,
   * or to be told that there is none ({@code -Dsun.awt.fontconfig}).
   */
  public static boolean possible() {
    try {
      return Face.LATIN.draws('a');
    } catch (LinkageError | InternalError missing) {
      return false;
    }
  }

  /** The file, tagged after PDF/UA-1 (ISO 14289-1); nothing where a text is too long for it. */
  public Optional<byte[]> print() {
    return Laid.of(this).map(laid -> new Printer(this, laid).print());
  }

  /** Whether all of it finds room. */
  public boolean fits() {
    return Laid.of(this).isPresent();
  }
}
