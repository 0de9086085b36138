package org.lodestar.app.concerns;

/**
 * What was told, in the reporter's words; empty where nothing was.
 *
 * @param seen what they saw or live through
 * @param place where: address, what3words, a description
 * @param postcode whole or part
 * @param people others who are there
 * @param vehicles registrations and descriptions
 */
public record Told(String seen, String place, String postcode, String people, String vehicles) {
  /** Nothing was written. */
  public static Told nothing() {
    return new Told("", "", "", "", "");
  }

  /** Whether anything was written. */
  public boolean empty() {
    return (seen + place + postcode + people + vehicles).isBlank();
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Told[personal]";
  }
}
