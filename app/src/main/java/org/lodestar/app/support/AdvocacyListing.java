package org.lodestar.app.support;

import java.util.List;

/** A page of advocates' files, with how many there are in all. */
public record AdvocacyListing(List<AdvocacyFile> files, int count, int page, int pages) {
  public AdvocacyListing {
    files = List.copyOf(files);
  }
}
