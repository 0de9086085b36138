package org.lodestar.app.concerns;

/** What two concerns have in common: the kind of detail, never the detail. */
public enum LikenessKind {
  PHONE,
  EMAIL,
  VEHICLE,
  ACCOUNT,
  WEB_ADDRESS,
  /** Number of a record elsewhere: a licence, a crime, a case of another agency. */
  REFERENCE,
  POSTCODE,
  /** Words of the place. */
  PLACE,
  NAME,
  /** Names that sound alike. */
  NAME_SOUND
}
