package org.lodestar.app.learning.web;

import java.util.List;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Table;

/**
 * The courses, for those who run them.
 *
 * @param own the courses of this partnership; what waits for a hand first
 * @param ready courses that came along and that nobody has taken over; each with its address
 * @param runs whether the reader writes courses
 * @param title of the one that needs no account
 * @param about what it is
 * @param review when somebody looks at it again, in words
 * @param from day from which on this month is told, in words
 * @param months how many took part; empty before the first month is over
 * @param answers what was chosen, a table for each voice in which anybody was asked
 */
public record CoursesPage(
    List<Table> own,
    List<Crumb> ready,
    boolean runs,
    String title,
    String about,
    String review,
    String from,
    List<Table> months,
    List<Table> answers) {
  public CoursesPage {
    own = List.copyOf(own);
    ready = List.copyOf(ready);
    months = List.copyOf(months);
    answers = List.copyOf(answers);
  }
}
