package org.lodestar.app.notices;

/**
 * An e-mail without content.
 *
 * @param from which of our addresses it comes from
 * @param to one address
 */
public record Letter(String from, String to, String subject, String body) {
  /** An address is personal: never in a log. */
  @Override
  public String toString() {
    return "Letter[personal]";
  }
}
