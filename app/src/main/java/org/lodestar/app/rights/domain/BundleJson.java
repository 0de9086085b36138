package org.lodestar.app.rights.domain;

import org.lodestar.app.vault.PersonalText;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was gathered and decided as one text and back, so that what was approved is what is given.
 */
public final class BundleJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private BundleJson() {}

  /** One text of a record. */
  public static PersonalText write(Object what) {
    return PersonalText.of(JSON.writeValueAsString(what));
  }

  /** The record that a text holds. */
  public static <T> T read(PersonalText text, Class<T> type) {
    return JSON.readValue(text.text(), type);
  }
}
