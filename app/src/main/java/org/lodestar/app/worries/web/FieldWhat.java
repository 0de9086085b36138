package org.lodestar.app.worries.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.vocabulary.Surroundings;

/** What somebody on patrol came upon. */
public enum FieldWhat {
  /** Begging or selling while somebody watches or collects. */
  BEGGING(Surroundings.STREET, null, About.SOMEONE_ELSE),
  STEALING(Surroundings.STREET, null, About.SOMEONE_ELSE),
  CHILD_ALONE(Surroundings.STREET, null, About.SOMEONE_ELSE),
  /** A home taken over by others. */
  CUCKOOING(Surroundings.HOME, "CUCKOOING", About.PLACE_OR_BUSINESS),
  CAR_WASH(Surroundings.WORK, "HAND_CAR_WASH", About.PLACE_OR_BUSINESS),
  OTHER(Surroundings.OTHER, null, About.SOMEONE_ELSE);

  private final Surroundings surroundings;
  private final @Nullable String sector;
  private final About about;

  FieldWhat(Surroundings surroundings, @Nullable String sector, About about) {
    this.surroundings = surroundings;
    this.sector = sector;
    this.about = about;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Nullable String sector() {
    return sector;
  }

  About about() {
    return about;
  }
}
