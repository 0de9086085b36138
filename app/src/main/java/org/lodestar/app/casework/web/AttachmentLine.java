package org.lodestar.app.casework.web;

import java.util.UUID;

/**
 * A file on a case before anything of it is opened.
 *
 * @param name as the sender called it
 * @param title what it is, in the worker's words; the name where there are none
 * @param kind what it is and how large
 * @param person whom it is about; empty when it is about the case
 * @param from who added it and when
 * @param state what keeps it shut, in words; empty when nothing does
 * @param tone of that
 */
public record AttachmentLine(
    UUID id,
    String name,
    String title,
    String kind,
    String person,
    String from,
    String state,
    String tone) {
  /** Names are personal. */
  @Override
  public String toString() {
    return "AttachmentLine[" + id + "]";
  }
}
