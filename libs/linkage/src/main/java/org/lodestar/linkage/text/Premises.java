package org.lodestar.linkage.text;

import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A house, flat or business as a list writes it, taken apart: in "Flat 2, 14-16 Mill Ln, Grays RM17
 * 6SL" the flat is 2, the numbers 14 to 16, the street MILL LANE, the postcode RM17 6SL, and the
 * words MILL, LANE and GRAYS. "14B" is number 14, flat B. A Unique Property Reference Number (UPRN,
 * at most 12 digits) says more than all of these.
 *
 * @param uprn 0 when not known
 * @param flat empty when not named
 * @param from the house number or the first of several; 0 when there is none
 * @param to the last of several, or the same
 * @param street the street in full words; empty when no word of the address ends one
 * @param postcode null when there is none that can be read
 * @param words every word in full, without flat, numbers and postcode
 */
public record Premises(
    long uprn,
    String flat,
    int from,
    int to,
    Glyphs street,
    @Nullable Postcode postcode,
    Set<String> words) {
  private static final long UPRN_LIMIT = 1_000_000_000_000L;

  public Premises {
    if (uprn < 0 || uprn >= UPRN_LIMIT) {
      throw new IllegalArgumentException("a UPRN has 12 digits at most");
    }
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("house numbers run upwards");
    }
    words = Set.copyOf(words);
  }

  public static Premises of(String address) {
    return PremisesReader.read(address);
  }

  public Premises withUprn(long number) {
    return new Premises(number, flat, from, to, street, postcode, words);
  }

  public OptionalLong findUprn() {
    return uprn == 0 ? OptionalLong.empty() : OptionalLong.of(uprn);
  }

  public boolean hasNumber() {
    return from > 0;
  }

  /** Something of an address is written, beyond the reference. */
  boolean hasAddress() {
    return from > 0 || postcode != null || !words.isEmpty();
  }

  public PremisesAgreement compare(Premises other) {
    return PremisesAgreement.of(this, other);
  }

  /** The shared words as a part of the fewer: 1 when one address says all that the other does. */
  double sharedWords(Premises other) {
    int fewer = Math.min(words.size(), other.words.size());
    long shared = words.stream().filter(other.words::contains).count();
    return fewer == 0 ? 0 : (double) shared / fewer;
  }
}
