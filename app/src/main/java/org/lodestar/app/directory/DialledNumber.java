package org.lodestar.app.directory;

/** The digits of a telephone number as it is dialled here, however it is written. */
public final class DialledNumber {
  private static final String HOME = "44";

  private DialledNumber() {}

  /** Of a number that stands alone. */
  public static String of(String number) {
    return of(number.strip().startsWith("+"), number.replaceAll("[^0-9]", ""));
  }

  /**
   * Of digits, with or without a plus before them. One of another country keeps its plus; the
   * nought that some write after ours is read once.
   */
  public static String of(boolean plus, String digits) {
    if (plus && digits.startsWith(HOME)) {
      return home(digits.substring(HOME.length()));
    }
    String abroad = "00" + HOME;
    if (!plus && digits.startsWith(abroad)) {
      return home(digits.substring(abroad.length()));
    }
    return plus ? "+" + digits : digits;
  }

  private static String home(String digits) {
    return digits.startsWith("0") ? digits : "0" + digits;
  }
}
