package org.lodestar.app.concerns.web;

import java.util.List;
import org.lodestar.app.concerns.ReadyTexts.ReadyText;

/** The prepared words of an organisation. */
public record ReadyTextsPage(List<ReadyText> texts) {
  public ReadyTextsPage {
    texts = List.copyOf(texts);
  }
}
