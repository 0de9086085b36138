package org.lodestar.app.concerns.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.app.concerns.About;
import org.lodestar.app.site.Page;

/** How we speak, by who writes about whom. */
public enum Voice {
  /** A child who writes about themself. */
  CHILD,
  /** An adult who writes about themself. */
  ME,
  SOMEONE,
  PLACE;

  /** How we speak to who writes about them. */
  public static Voice of(About about, boolean underAge) {
    return switch (about) {
      case ME -> underAge ? CHILD : ME;
      case SOMEONE_ELSE -> SOMEONE;
      case PLACE_OR_BUSINESS -> PLACE;
    };
  }

  /** The words for a key in this voice, else in the nearest one, else the common ones. */
  public String say(Page page, String key) {
    return candidates()
        .map(suffix -> key + "." + suffix)
        .filter(page::has)
        .findFirst()
        .map(page::t)
        .orElseGet(() -> page.t(key));
  }

  private Stream<String> candidates() {
    List<Voice> nearest = this == CHILD ? List.of(CHILD, ME) : List.of(this);
    return nearest.stream().map(voice -> voice.name().toLowerCase(Locale.ROOT));
  }
}
