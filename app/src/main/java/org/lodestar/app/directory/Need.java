package org.lodestar.app.directory;

import java.util.UUID;

/**
 * A kind of help that people look for, from our own dated list.
 *
 * @param code as records name it
 * @param id by which the open feed names it, always the same
 * @param name as it is said to people
 * @param what which help that is, for editors and for readers of the feed
 */
public record Need(String code, UUID id, String name, String what) {
  /** Where people sleep in safety: what answers it has no address that anybody could read. */
  public static final String SAFE_BED = "SAFE_BED";
}
