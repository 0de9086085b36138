package org.lodestar.app.requests.web;

import java.util.List;
import org.lodestar.app.site.Asked;

/** The letter as it leaves, for whoever sends it. */
public record SendPage(InformationPage shown, List<Asked> asked) {
  public SendPage {
    asked = List.copyOf(asked);
  }
}
