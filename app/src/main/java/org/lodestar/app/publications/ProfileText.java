package org.lodestar.app.publications;

import tools.jackson.databind.json.JsonMapper;

/** What a profile says as one text and back, always in the same order. */
public final class ProfileText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ProfileText() {}

  /** One text, the same for the same content. */
  public static String write(ProfileDocument document) {
    return JSON.writeValueAsString(document);
  }

  /** What a text says. */
  public static ProfileDocument read(String text) {
    return JSON.readValue(text, ProfileDocument.class);
  }
}
