package org.lodestar.app.vault;

/**
 * What can be searched while it lies sealed. Each field has a key of its own, so that equal values
 * in two fields have nothing in common in the database.
 */
public enum Field {
  /** Telephone number in any way of writing; without a country code it is read as British. */
  PHONE,
  /** Registration mark of a vehicle; O and 0, I and 1 count as the same. */
  VEHICLE,
  /** E-mail address. */
  EMAIL,
  /** Bank account: sort code and number, or an international number; British ones are the same. */
  ACCOUNT,
  /** Address of a page, profile or advertisement. */
  WEB_ADDRESS,
  /** Postcode. */
  POSTCODE,
  /** Reference number or document number. */
  REFERENCE,
  /**
   * Parts of a name, each as written but for case, accents and script. All asked for must be there.
   */
  NAME,
  /** Parts of a name by their sound. All asked for must be there. */
  NAME_SOUND,
  /** Whole words of places and free text. All asked for must be there. */
  WORD,
  /**
   * Whole words of what somebody wrote, found by a search and compared with nothing. All asked for
   * must be there.
   */
  TEXT
}
