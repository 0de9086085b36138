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

  /** The file, tagged after PDF/UA-1 (ISO 14289-1); nothing where a text is too long for it. */
  public Optional<byte[]> print() {
    return Laid.of(this).map(laid -> new Printer(this, laid).print());
  }

  /** Whether all of it finds room. */
  public boolean fits() {
    return Laid.of(this).isPresent();
  }
}
