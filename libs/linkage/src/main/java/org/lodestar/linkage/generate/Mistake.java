package org.lodestar.linkage.generate;

/** What can go wrong when a person is written into a list. */
public enum Mistake {
  /** One name is spelled by another rule of writing it in Latin letters, or without its marks. */
  TRANSLITERATED,
  /** The everyday short form stands for the forename. */
  NICKNAME,
  /** The parts of a name of several parts change places, run together, or one is left out. */
  PARTS_REORDERED,
  /** Forename and surname stand in each other's column. */
  NAMES_SWAPPED,
  /** A key beside the right one, a key too many or too few, or two keys in the wrong order. */
  KEYBOARD,
  /** A scanner took one letter for another of the same look. */
  OCR,
  /** Written as heard. */
  PHONETIC,
  SEX_WRONG,
  /** Birth given as 1 January because only the year is known, sometimes a year off. */
  PLACEHOLDER_BIRTH,
  YEAR_ONLY,
  /** Day and month change places; can happen only when both orders are dates. */
  DAY_MONTH_SWAPPED,
  /** One part of the birth date is off by a little. */
  DATE_DIGIT,
  /** The list still holds the address from before the last move. */
  FORMER_HOME,
  /** A charity's address, which many people without a home of their own give. */
  CHARITY_ADDRESS,
  /** A vehicle plate seen in part; a question mark stands for each sign that was not. */
  PARTIAL_PLATE,
  /** The same telephone number in another form. */
  TELEPHONE_FORMAT
}
