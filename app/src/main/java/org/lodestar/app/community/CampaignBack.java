package org.lodestar.app.community;

import java.time.Instant;
import java.util.UUID;

/**
 * That a second person sent a campaign back to whoever wrote on it.
 *
 * @param version of the campaign that was read
 * @param why words for whoever wrote on it, which name nobody
 */
public record CampaignBack(UUID campaign, long version, String why, UUID by, Instant at) {
  /** Whether the campaign still stands as it was sent back. */
  public boolean stands(Campaign now) {
    return now.version() == version;
  }
}
