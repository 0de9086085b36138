package org.lodestar.linkage.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * A telephone number: in the form of E.164 ("+447700900123") when its length is possible, otherwise
 * the digits alone. Without a country code it is read as one of the region, here GB.
 *
 * @param number a plus and digits, or digits alone
 */
public record Phone(String number) {
  private static final String DEFAULT_REGION = "GB";
  private static final int END = 6;

  public Phone {
    if (digits(number).length() < END) {
      throw new IllegalArgumentException("a telephone number has " + END + " digits or more");
    }
  }

  public static Optional<Phone> parse(String text) {
    return parse(text, DEFAULT_REGION);
  }

  /**
   * @param region two letters of ISO 3166, in which numbers without a country code are read
   */
  public static Optional<Phone> parse(String text, String region) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(text, region);
      return numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
          ? Optional.of(new Phone(numbers.format(number, PhoneNumberFormat.E164)))
          : fragment(text);
    } catch (NumberParseException notANumber) {
      return fragment(text);
    }
  }

  public boolean isInternational() {
    return number.startsWith("+");
  }

  public Agreement compare(Phone other) {
    if (number.equals(other.number)) {
      return Agreement.SAME;
    }
    String a = digits(number);
    String b = digits(other.number);
    if (end(a).equals(end(b))) {
      return Agreement.SAME_END;
    }
    return isOneOff(a, b) ? Agreement.ONE_OFF : Agreement.DIFFERENT;
  }

  /** From the best to the worst; the first that holds counts. */
  public enum Agreement {
    SAME,
    /** The last six digits agree: an area or country code left out or wrong. */
    SAME_END,
    /** One digit wrong, missing, added, or exchanged with its neighbour. */
    ONE_OFF,
    DIFFERENT,
    /** One is missing or is not a number. */
    UNKNOWN
  }

  /** As {@link #compare(Phone)}; unknown when one cannot be read. */
  public static Agreement compare(String a, String b) {
    return parse(a).flatMap(first -> parse(b).map(first::compare)).orElse(Agreement.UNKNOWN);
  }

  private static boolean isOneOff(String a, String b) {
    return DamerauLevenshtein.distance(Glyphs.of(a), Glyphs.of(b), 1) == 1;
  }

  private static Optional<Phone> fragment(String text) {
    String digits = digits(text);
    return digits.length() < END ? Optional.empty() : Optional.of(new Phone(digits));
  }

  private static String digits(String text) {
    return PhoneNumberUtil.normalizeDigitsOnly(text);
  }

  private static String end(String digits) {
    return digits.substring(digits.length() - END);
  }
}
