package org.lodestar.app.concerns;

/** What two concerns have in common: the kind of detail, never the detail. */
public enum LikenessKind {
  PHONE,
  EMAIL,
  VEHICLE,
  ACCOUNT,
  WEB_ADDRESS,
  POSTCODE,
  /** Words of the place. */
  PLACE,
  NAME,
  /** Names that sound alike. */
  NAME_SOUND
}
