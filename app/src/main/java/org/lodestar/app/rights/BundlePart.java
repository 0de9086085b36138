package org.lodestar.app.rights;

import java.util.List;

/** Lines that belong together. */
public record BundlePart(String title, List<BundleLine> lines) {
  public BundlePart {
    lines = List.copyOf(lines);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "BundlePart";
  }
}
