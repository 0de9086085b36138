package org.lodestar.app.referral.redaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.referral.form.Countries;

/** Words that begin with a capital for another reason than being somebody's name. */
final class Everyday {
  private static final Set<String> WORDS = read("everyday-words.txt");
  private static final Set<String> DEMONYMS = read("nationality-words.txt");
  private static final Set<String> NAMES_TOO = read("names-that-are-words.txt");
  private static final Set<String> COUNTRIES =
      Countries.countries().values().stream()
          .flatMap(name -> Arrays.stream(name.split("[^\\p{L}]+")))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .filter(word -> word.length() > 2)
          .collect(Collectors.toUnmodifiableSet());

  private Everyday() {}

  /** How a passage that is spelt like a known name is used. */
  enum Use {
    NAME,
    WORD
  }

  /**
   * A known name that is also a word (Will, Grace, Rose) counts as a word when it is written small;
   * so does a name of two letters, which is found in every sentence.
   */
  static Use isOrdinary(String asWritten, String folded) {
    String bare = folded.replaceAll("[^a-z0-9]", "");
    boolean word = NAMES_TOO.contains(bare) || WORDS.contains(bare) || bare.length() <= 2;
    return word && !Character.isUpperCase(asWritten.codePointAt(0)) ? Use.WORD : Use.NAME;
  }

  /** Whether a word needs no second look although it has a capital. */
  static boolean explains(String word) {
    String small = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
    return WORDS.contains(small)
        || DEMONYMS.contains(small)
        || COUNTRIES.contains(small)
        || (word.length() > 2 && small.length() <= 5 && isAcronym(word));
  }

  /** Whether a word is the name of a nationality or language. */
  static boolean isNationality(String word) {
    return DEMONYMS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Every word for a nationality or language, small. */
  static Set<String> nationalities() {
    return DEMONYMS;
  }

  private static boolean isAcronym(String word) {
    return word.length() <= 4
        && word.codePoints().allMatch(Character::isUpperCase)
        && ACRONYMS.contains(word);
  }

  private static final Set<String> ACRONYMS =
      Set.of(
          "NRM", "NHS", "CCTV", "CAD", "HMO", "HMRC", "DWP", "FWA", "CQC", "MASH", "VAT", "DVLA",
          "NCA", "SIM", "PIN", "ATM", "VPN", "GPS", "HGV", "CSE", "CCE", "ASB", "DASH", "ABE");

  private static Set<String> read(String name) {
    try (InputStream in = Everyday.class.getResourceAsStream(name)) {
      InputStream found = Objects.requireNonNull(in, () -> "no resource " + name);
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
