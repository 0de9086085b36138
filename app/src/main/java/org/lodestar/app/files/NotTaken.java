package org.lodestar.app.files;

/**
 * A file that was not taken; nothing of it was kept.
 *
 * @param why the reason
 * @param name its cleaned name, for the person who sent it; empty when unknown
 */
public record NotTaken(WhyNot why, String name) implements Received {
  /** Names are personal. */
  @Override
  public String toString() {
    return "NotTaken[" + why + "]";
  }
}
