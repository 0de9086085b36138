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
 */
public final class Phone {
  private static final String DEFAULT_REGION = "GB";
  private static final int END = 6;

  private final String number;
  private final Glyphs digits;

  Phone(String number) {
    String figures = PhoneNumberUtil.normalizeDigitsOnly(number);
    if (figures.length() < END) {
      throw new IllegalArgumentException("a telephone number has " + END + " digits or more");
    }
    this.number = number;
    this.digits = Glyphs.of(figures);
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

  public PhoneAgreement compare(Phone other) {
    return PhoneAgreement.of(this, other);
  }

  /** The last six digits are the same. */
  boolean hasEndOf(Phone other) {
    for (int i = 1; i <= END; i++) {
      if (digits.at(digits.length() - i) != other.digits.at(other.digits.length() - i)) {
        return false;
      }
    }
    return true;
  }

  boolean isOneOff(Phone other) {
    return DamerauLevenshtein.distance(digits, other.digits, 1) == 1;
  }

  private static Optional<Phone> fragment(String text) {
    String figures = PhoneNumberUtil.normalizeDigitsOnly(text);
    return figures.length() < END ? Optional.empty() : Optional.of(new Phone(figures));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Phone that && number.equals(that.number);
  }

  @Override
  public int hashCode() {
    return number.hashCode();
  }

  @Override
  public String toString() {
    return number;
  }
}
