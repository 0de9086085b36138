package org.lodestar.redaction;

/**
 * What kind of thing about a person a passage tells. Of two that are alike long the first gives the
 * name, so what has the narrower form stands earlier.
 */
public enum IdentifierKind {
  /** E-mail addresses, profiles and handles. */
  SOCIAL,
  TELEPHONE,
  /** Marks of vehicles. */
  PLATE,
  /** Accounts, cards and wallets. */
  ACCOUNT,
  /** People, nicknames, initials, in any script. */
  NAME,
  /** A day on which something happened or somebody was born. */
  DATE,
  AGE,
  /** Exact amounts of money. */
  SUM,
  /** Houses, streets, pitches, postcodes. */
  ADDRESS,
  /**
   * Passports, visas, references to records of somebody, and long numbers that are nothing else.
   */
  DOCUMENT,
  /** Firms, shops, farms, boats, and places of work described so that they can be found. */
  EMPLOYER,
  /** Villages, small towns, districts, named churches, schools and clubs. */
  PLACE,
  /** Nationality, language, people, religion. */
  ORIGIN,
  /** What the body shows: scars, tattoos, teeth, hair, build, voice. */
  BODY,
  /** Illness, injury, disability, pregnancy, medicine. */
  HEALTH,
  /** Kin told so that the family can be known. */
  RELATION,
  /** "The only …". */
  ONLY,
  /** The particular way that somebody came. */
  JOURNEY,
  /** What stood in the news or can be looked up. */
  EVENT
}
