package org.lodestar.app.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins documents for Word: every room that hands out files writes them in the same way. */
@Component
public final class WordDocuments {
  /** Their media type. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final DrawnImage images =
      new DrawnImage(
          new Outlines(
              () -> TaggedPdf.font("DejaVuSans.ttf"), () -> TaggedPdf.font("DejaVuSans-Bold.ttf")));

  /**
   * Begins one.
   *
   * @param title among its properties, which name no author
   * @param made when it says that it was made
   * @param template of a council, as {@link WordTemplate} let it in; null for plain styles
   */
  public WordDocument begin(String title, Instant made, byte @Nullable [] template) {
    return new WordDocument(template, title, made, images);
  }
}
