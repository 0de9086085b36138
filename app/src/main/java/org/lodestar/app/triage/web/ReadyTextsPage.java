package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.triage.ReadyText;

/** The prepared words of an organisation. */
public record ReadyTextsPage(List<ReadyText> texts) {
  public ReadyTextsPage {
    texts = List.copyOf(texts);
  }
}
