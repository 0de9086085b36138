package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Table;

/**
 * What a person scored, drawn and in figures.
 *
 * @param child whether the outcome set is not for this person
 * @param standing whether the person agreed, in words
 * @param table the same figures as the curves; null when nothing is scored
 * @param said what the person said beside their scores
 */
public record OutcomesPage(
    CaseFile file,
    Person person,
    String here,
    boolean child,
    boolean agreed,
    String standing,
    List<Curve> curves,
    @org.jspecify.annotations.Nullable Table table,
    List<String> said,
    boolean mayWork) {
  public OutcomesPage {
    curves = List.copyOf(curves);
    said = List.copyOf(said);
  }
}
