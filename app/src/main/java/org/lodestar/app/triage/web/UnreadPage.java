package org.lodestar.app.triage.web;

import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.form.ToldRows;

/**
 * A concern whose reporter cannot be written to.
 *
 * @param contact the safe-contact rules: the only other way to reach them, if there is one
 * @param open whether the work on it goes on
 */
public record UnreadPage(ConcernLine line, ToldRows.Contact contact, boolean open) {
  /** The address of a page about this concern. */
  public String at(String part) {
    return "/concerns/" + line.id() + "/" + part;
  }

  /** The concern's own page. */
  public String back() {
    return "/concerns/" + line.id();
  }
}
