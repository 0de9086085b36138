package org.lodestar.app.requests.web;

import java.util.List;
import org.lodestar.app.requests.face.LetterReadings;
import org.lodestar.app.site.Asked;

/** A letter that tells of a few people, for a second person. */
public record LetterReadPage(InformationPage shown, List<Asked> asked) {
  public LetterReadPage {
    asked = List.copyOf(asked);
  }

  /** What of it tells of a few people. */
  public List<String> few() {
    return LetterReadings.few(shown.request());
  }

  /** Whether whoever looks may not be the second person. */
  public boolean isOwn() {
    return !shown.canReadLetter();
  }
}
