package org.lodestar.app.concerns.web;

import java.util.List;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.site.HelplineSlot.Helpline;

/**
 * Nobody can ever read a report here.
 *
 * @param emergency whom to call in danger
 * @param wrote whether the visitor has written something, which was not sent and is kept for now
 */
public record ClosedPage(Frame frame, List<Helpline> emergency, boolean wrote) {
  public ClosedPage {
    emergency = List.copyOf(emergency);
  }
}
