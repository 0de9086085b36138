package org.lodestar.statute;

/** What a reckoning of pay rests on; each is shown beside it. */
public enum WageAssumption {
  EVERY_WEEK_ALIKE,
  DATES_UNCERTAIN,
  COUNTED_TO_TODAY,
  AGE_UNCERTAIN,
  APPRENTICE_FIRST_YEAR_UNKNOWN,
  NOT_TAKEN_FOR_AN_APPRENTICE,
  UNDER_SCHOOL_AGE,
  NO_RATE_ON_FILE,
  ACCOMMODATION_COUNTED,
  OTHER_CHARGES_DO_NOT_COUNT,
  TAX_NOT_COUNTED,
  SPELLS_OVERLAP,
  RATES_TO_BE_CONFIRMED,
  /** A time in which no day is certain: at least nothing. */
  PERHAPS_NO_TIME_AT_ALL,
  /** One date is missing altogether: the spell cannot be reckoned. */
  DATES_MISSING
}
