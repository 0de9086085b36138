package org.lodestar.app.site;

/** How a telephone number is dialled. */
public final class Telephone {
  private Telephone() {}

  /**
   * The address of a call: national numbers with the country's code, so that a phone from abroad
   * gets through; short codes such as the emergency number as they are.
   */
  public static String link(String number) {
    String digits = number.replaceAll("[^0-9+]", "");
    return "tel:" + (digits.startsWith("0") ? "+44" + digits.substring(1) : digits);
  }
}
