package org.lodestar.app.triage.web;

import java.util.UUID;

/**
 * A file of a concern as its officers see it, before anything of it is opened.
 *
 * @param number by which people speak of it, from 1
 * @param name as the sender called it
 * @param description in the sender's words; may be empty
 * @param kind in words
 * @param from who added it and when
 * @param scan what the virus scanner said, in words
 * @param tone of the tag with those words
 * @param lock what is said when it is locked; empty when it is not
 */
public record AttachmentLine(
    UUID id,
    int number,
    String name,
    String description,
    String kind,
    long kilobytes,
    String from,
    String scan,
    String tone,
    String lock) {
  /** Names are personal. */
  @Override
  public String toString() {
    return "AttachmentLine[" + id + "]";
  }
}
