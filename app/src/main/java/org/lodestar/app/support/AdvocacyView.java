package org.lodestar.app.support;

import java.util.List;

/** An advocate's file with its entries, newest first. */
public record AdvocacyView(AdvocacyFile file, List<AdvocacyEntry> entries) {
  public AdvocacyView {
    entries = List.copyOf(entries);
  }
}
