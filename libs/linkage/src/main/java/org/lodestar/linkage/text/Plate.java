package org.lodestar.linkage.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A vehicle registration of the United Kingdom as it was seen: capital letters and digits, with ?
 * for one character that was not read and * for any number of them ("AB12 ???", "AB12*"). Of use
 * with three characters read or more.
 */
public final class Plate {
  private static final int LEAST_READ = 3;
  private static final Pattern NOT_WRITTEN = Pattern.compile("[^A-Z0-9?*]");
  private static final Pattern STARS = Pattern.compile("\\*{2,}");

  private final String text;
  private final String folded;
  private final Glyphs glyphs;

  private Plate(String text) {
    this.text = text;
    this.folded = Confusable.digits(text);
    this.glyphs = Glyphs.of(text);
  }

  public static Plate of(String seen) {
    String written = NOT_WRITTEN.matcher(seen.toUpperCase(Locale.ROOT)).replaceAll("");
    return new Plate(STARS.matcher(written).replaceAll("*"));
  }

  /** Some characters were not read. */
  public boolean isPartial() {
    return text.contains("?") || text.contains("*");
  }

  /** Enough was read to compare it. */
  public boolean isUsable() {
    return text.chars().filter(Character::isLetterOrDigit).count() >= LEAST_READ;
  }

  public PlateForm form() {
    return PlateForm.of(text);
  }

  public PlateAgreement compare(Plate other) {
    return PlateAgreement.of(this, other);
  }

  /** The same with 0 for O, 1 for I, 2 for Z, 5 for S and 8 for B. */
  String folded() {
    return folded;
  }

  Glyphs glyphs() {
    return glyphs;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The normal form, without spaces. */
  @Override
  public String toString() {
    return text;
  }
}
