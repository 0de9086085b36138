package org.lodestar.app.publications;

import java.util.List;
import org.lodestar.app.figures.PackDocument;
import tools.jackson.databind.json.JsonMapper;

/** What a progress report says as one text and back, always in the same order. */
public final class ProgressText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ProgressText() {}

  /** One text, the same for the same content. */
  public static String write(ProgressDocument document) {
    return JSON.writeValueAsString(document);
  }

  /** What is left of a text that was changed. */
  public static ProgressDocument nothing() {
    return new ProgressDocument(
        new PackDocument("", List.of(), List.of(), List.of()), List.of(), List.of());
  }

  /** What a text says. */
  public static ProgressDocument read(String text) {
    return JSON.readValue(text, ProgressDocument.class);
  }
}
