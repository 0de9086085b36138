package org.lodestar.app.sharing.web;

import java.time.Instant;
import java.util.List;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.sharing.Opened;

/**
 * What a share says, for its reader.
 *
 * @param turned whether a decision of which it tells was turned since
 * @param doors what else they may do with it
 */
public record ContentPage(
    Opened opened, Parties parties, Instant now, boolean turned, List<CasePanel.Action> doors) {
  public ContentPage {
    doors = List.copyOf(doors);
  }
}
