package org.lodestar.htcds;

import java.util.List;

/** What an export made: the files, and what they could not say. */
public record Export(List<Part> parts, LossReport losses) {
  public Export {
    parts = List.copyOf(parts);
  }
}
