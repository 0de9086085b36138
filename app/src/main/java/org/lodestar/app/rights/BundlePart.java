package org.lodestar.app.rights;

import java.util.List;

/** Lines that belong together. */
public record BundlePart(String title, List<BundleLine> lines) {
  public BundlePart {
    lines = List.copyOf(lines);
  }

  /** The same, in whose lines this stays. */
  public BundlePart staying(List<String> what) {
    return new BundlePart(title, lines.stream().map(each -> each.staying(what)).toList());
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "BundlePart";
  }
}
