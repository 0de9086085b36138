package org.lodestar.app.learning.web;

import java.util.List;
import org.lodestar.app.site.Table;

/**
 * The courses, for those who run them.
 *
 * @param title of the one that needs no account
 * @param about what it is
 * @param review when somebody looks at it again, in words
 * @param from day from which on this month is told, in words
 * @param months how many took part; empty before the first month is over
 * @param answers what was chosen, a table for each voice in which anybody was asked
 */
public record CoursesPage(
    String title,
    String about,
    String review,
    String from,
    List<Table> months,
    List<Table> answers) {
  public CoursesPage {
    months = List.copyOf(months);
    answers = List.copyOf(answers);
  }
}
