package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.site.Language;

/**
 * The code to copy.
 *
 * @param in the language of the sentences
 * @param spoken languages in which anything may be said
 */
public record EmbedPage(List<Said> said, Language in, List<Language> spoken) {
  public EmbedPage {
    said = List.copyOf(said);
    spoken = List.copyOf(spoken);
  }

  /** A sentence, with the code for a plain link, a frame and a picture. */
  public record Said(String key, String text, String link, String frame, String picture) {}
}
