package org.lodestar.app.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service or helpline as its record tells it.
 *
 * @param number as people read it; empty when there is none
 * @param callable false for keys that are pressed during a call
 * @param website address; empty when there is none
 * @param shown whether public pages show it
 * @param version counts the changes
 */
public record Service(
    UUID id,
    Purpose purpose,
    String name,
    String number,
    boolean callable,
    String hours,
    String languages,
    String cost,
    String website,
    String whoFor,
    Audience audience,
    Source source,
    String note,
    boolean shown,
    long version) {
  /**
   * Whether this would take an emergency entry off the pages that rely on it: by hiding it,
   * emptying its number or calling it something else.
   *
   * @param before the record that it replaces; null when it is new
   */
  public boolean hidesEmergency(@Nullable Service before) {
    boolean visible = shown && !number.isBlank();
    if (before != null && before.purpose().vital()) {
      return !visible || purpose != before.purpose();
    }
    return purpose.vital() && !visible;
  }
}
