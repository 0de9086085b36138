package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;

/**
 * That an adult said no to one thing: to a part of their case, or to something in their own words,
 * for one kind of body or for all. It holds until they say otherwise, whatever they said yes to.
 *
 * @param part code of the part; null where their words alone say it
 * @param receiver for which kind of body; null for every body
 */
public record NarrowNo(
    @Nullable String part,
    @Nullable PersonalText words,
    @Nullable AgencyKind receiver,
    LocalDate saidOn) {
  public NarrowNo {
    if (part == null && words == null) {
      throw new IllegalArgumentException("A no is to something");
    }
  }

  /**
   * Whether it stands against giving these parts to a body.
   *
   * @param body its kind; null for one outside, which goes by any name
   */
  public boolean isAgainst(Collection<String> parts, @Nullable AgencyKind body) {
    return part != null
        && parts.contains(part)
        && (receiver == null || body == null || receiver == body);
  }
}
