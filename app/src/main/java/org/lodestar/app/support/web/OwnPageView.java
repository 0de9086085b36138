package org.lodestar.app.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.support.ForThePerson;

/**
 * A person's own page.
 *
 * @param next open steps, the one due first first
 * @param coming what of the pathway and which meetings concern the person, in words of the page
 * @param more whether something is to be done of which the page does not tell
 * @param told what other modules tell, such as what was shared with whom
 * @param lines whom to call
 * @param leftOut what the page does not say, and why: for the worker, on the screen alone
 * @param give where it is said that they have it; null once it was
 */
public record OwnPageView(
    CaseFile file,
    Person person,
    String back,
    String today,
    List<Aim> goals,
    List<PlanPage.Step> next,
    List<Coming> coming,
    boolean more,
    String worker,
    String organisation,
    String reach,
    List<String> rights,
    List<Line> lines,
    List<ForThePerson.Part> told,
    List<String> leftOut,
    @Nullable String give) {
  public OwnPageView {
    goals = List.copyOf(goals);
    next = List.copyOf(next);
    coming = List.copyOf(coming);
    rights = List.copyOf(rights);
    lines = List.copyOf(lines);
    told = List.copyOf(told);
    leftOut = List.copyOf(leftOut);
  }

  /** A goal in the person's words, and how it stands. */
  public record Aim(String words, String state) {}

  /** What comes, and by when or on which day; empty where no day is known. */
  public record Coming(String what, String by) {}

  /** A service to call, with the day on which its record was last checked. */
  public record Line(String name, String number, String hours, String checked) {}
}
