package org.lodestar.app.rights.document;

import java.util.List;
import org.lodestar.app.rights.BundlePart;

/**
 * A copy laid out for paper.
 *
 * @param mark on every page
 * @param intro what it is, what is not in it, and what the person can do
 * @param withheld how much is not in it, and why
 */
public record PrintedCopy(
    String title, String mark, List<String> intro, List<String> withheld, List<BundlePart> parts) {
  public PrintedCopy {
    intro = List.copyOf(intro);
    withheld = List.copyOf(withheld);
    parts = List.copyOf(parts);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "PrintedCopy";
  }
}
