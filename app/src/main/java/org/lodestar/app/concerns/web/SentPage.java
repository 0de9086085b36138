package org.lodestar.app.concerns.web;

import org.lodestar.app.concerns.form.Frame;

/**
 * Who reads it, and when.
 *
 * @param receiver name of the organisation
 * @param staffedHours when somebody reads there, in plain words; may be empty
 * @param hours within how many hours somebody reads it
 * @param files how many files went with it
 */
public record SentPage(
    Frame frame, String code, String receiver, String staffedHours, long hours, int files) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "SentPage[secret]";
  }
}
