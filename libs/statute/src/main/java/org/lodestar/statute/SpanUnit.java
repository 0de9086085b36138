package org.lodestar.statute;

/** Units in which the dated tables count. */
enum SpanUnit {
  NONE,
  CALENDAR_DAYS,
  WORKING_DAYS,
  YEARS
}
