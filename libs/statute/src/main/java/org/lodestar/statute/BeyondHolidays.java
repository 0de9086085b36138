package org.lodestar.statute;

import java.time.LocalDate;

/** A question about working days that the table of bank holidays cannot answer. */
public final class BeyondHolidays extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BeyondHolidays(LocalDate from) {
    super("the table of bank holidays does not reach far enough from " + from);
  }
}
