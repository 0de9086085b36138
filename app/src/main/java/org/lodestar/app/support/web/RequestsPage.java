package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;

/**
 * All referrals of a person to services.
 *
 * @param standard the local waiting times, in words
 */
public record RequestsPage(
    CaseFile file,
    Person person,
    String here,
    List<Line> lines,
    String standard,
    boolean mayWork,
    boolean maySet) {
  public RequestsPage {
    lines = List.copyOf(lines);
  }

  /** One referral. */
  public record Line(
      String toWhom, String href, String area, String status, String tone, String chase) {}
}
