package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.List;

/** A page of what was offered to an organisation, as it stands at a moment. */
public record ReceivedListing(List<Share> shares, int count, int page, int pages, Instant now) {
  /** Shares on one page. */
  public static final int SIZE = 25;

  public ReceivedListing {
    shares = List.copyOf(shares);
  }
}
