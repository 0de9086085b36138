package org.lodestar.app.triage.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.site.HelplineSlot.Helpline;

/** The text of a concern whose translation is written down, and who interprets. */
public record TranslatePage(ConcernLine line, UUID text, List<Helpline> interpreters) {
  public TranslatePage {
    interpreters = List.copyOf(interpreters);
  }
}
