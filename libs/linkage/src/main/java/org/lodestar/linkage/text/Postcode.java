package org.lodestar.linkage.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom, whole ("RM17 6SL") or its beginning: area RM, district RM17,
 * sector RM17 6, unit RM17 6SL. The form is that of the Royal Mail (Programmers' Guide to PAF):
 * outward A9, A99, AA9, AA99, A9A or AA9A, inward 9AA without C, I, K, M, O, V; and GIR 0AA.
 * Whether a postcode of the right form is in use is not known here.
 *
 * @param district the outward code
 * @param sector the digit after it, or empty
 * @param unit the two letters after that, or empty
 */
public record Postcode(String district, String sector, String unit) {
  private static final String OUTWARD = "[A-Z]{1,2}[0-9][0-9A-Z]?|GIR";
  private static final Pattern DISTRICT = Pattern.compile(OUTWARD);
  private static final Pattern INWARD = Pattern.compile("(?:[0-9](?:[ABD-HJLNP-UW-Z]{2})?)?");
  private static final Pattern WHOLE =
      Pattern.compile("(" + OUTWARD + ")([0-9])([ABD-HJLNP-UW-Z]{2})");
  private static final Pattern SPACED_SECTOR = Pattern.compile("(" + OUTWARD + ") +([0-9])");
  private static final Pattern NOT_WRITTEN = Pattern.compile("[^A-Z0-9]");

  public Postcode {
    if (!DISTRICT.matcher(district).matches() || !INWARD.matcher(sector + unit).matches()) {
      throw new IllegalArgumentException("not the form of a postcode");
    }
  }

  /**
   * Reads a postcode in any case and spacing. 0 for O, 1 for I and the like are set right where the
   * form leaves no doubt, in the inward code.
   */
  public static Optional<Postcode> parse(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    String written = NOT_WRITTEN.matcher(upper).replaceAll("");
    Matcher whole = WHOLE.matcher(mended(written));
    if (whole.matches()) {
      return Optional.of(new Postcode(whole.group(1), whole.group(2), whole.group(3)));
    }
    Matcher sector = SPACED_SECTOR.matcher(upper);
    if (sector.matches()) {
      return Optional.of(new Postcode(sector.group(1), sector.group(2), ""));
    }
    return Optional.of(written)
        .filter(DISTRICT.asMatchPredicate())
        .map(outward -> new Postcode(outward, "", ""));
  }

  public static boolean isValid(String text) {
    return parse(text).filter(Postcode::isWhole).isPresent();
  }

  public boolean isWhole() {
    return !unit.isEmpty();
  }

  /** The letters it begins with. */
  public String area() {
    int letters = 0;
    while (letters < district.length() && Character.isLetter(district.charAt(letters))) {
      letters++;
    }
    return district.substring(0, letters);
  }

  /** The normal form: "RM17 6SL", "RM17 6" or "RM17". */
  @Override
  public String toString() {
    return sector.isEmpty() ? district : district + " " + sector + unit;
  }

  public PostcodeAgreement compare(Postcode other) {
    return PostcodeAgreement.of(this, other);
  }

  private static String mended(String written) {
    int inward = written.length() - 3;
    if (inward < 2) {
      return written;
    }
    String digit = Confusable.digits(written.substring(inward, inward + 1));
    return written.substring(0, inward) + digit + Confusable.letters(written.substring(inward + 1));
  }
}
