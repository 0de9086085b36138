package org.lodestar.app.vault.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.net.IDN;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.lodestar.app.vault.Field;

/**
 * The plain terms behind the search tokens of a value. Two ways of writing the same thing have the
 * same terms; what cannot be read as the field's kind falls back to its letters and digits.
 */
public final class SearchTerms {
  private static final int MOST_WORDS = 400;
  private static final int SHORTEST_WORD = 2;

  /** Of a name in the domain name system (RFC 1035). */
  private static final int LONGEST_HOST = 253;

  private static final String HOME_REGION = "GB";

  /**
   * Too frequent to find anything by; leaving them out also leaves them out of what tokens leak.
   */
  private static final Set<String> STOP_WORDS =
      Set.of(
          "a", "about", "after", "all", "also", "am", "an", "and", "are", "as", "at", "be",
          "because", "been", "but", "by", "can", "did", "do", "does", "for", "from", "get", "go",
          "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "is", "it",
          "its", "just", "like", "me", "my", "no", "not", "of", "on", "one", "or", "our", "out",
          "said", "see", "she", "so", "some", "than", "that", "the", "their", "them", "then",
          "there", "they", "this", "to", "up", "very", "was", "we", "were", "what", "when", "where",
          "which", "who", "will", "with", "would", "you", "your");

  private SearchTerms() {}

  /** Every term under which a value is to be found. */
  public static Set<String> indexed(Field field, String value) {
    Set<String> terms = new LinkedHashSet<>();
    asked(field, value).stream().limit(MOST_WORDS).forEach(terms::addAll);
    return terms;
  }

  /**
   * What a search asks for: one term out of each set must be there. Empty when nothing can be
   * asked.
   */
  public static List<Set<String>> asked(Field field, String value) {
    return switch (field) {
      case PHONE -> single(phone(value));
      case VEHICLE -> single(vehicle(value));
      case ACCOUNT -> single(account(value));
      case EMAIL -> single(email(value));
      case WEB_ADDRESS -> single(webAddress(value));
      case POSTCODE, REFERENCE -> single(lettersAndDigits(value));
      case NAME -> Words.of(value).stream().distinct().map(Set::of).toList();
      case NAME_SOUND -> Words.of(value).stream().map(SearchTerms::sounds).distinct().toList();
      case WORD, TEXT -> words(value);
    };
  }

  private static List<Set<String>> single(String term) {
    return term.isEmpty() ? List.of() : List.of(Set.of(term));
  }

  private static List<Set<String>> words(String value) {
    return Words.of(value).stream()
        .filter(word -> word.length() >= SHORTEST_WORD && !STOP_WORDS.contains(word))
        .distinct()
        .map(Set::of)
        .toList();
  }

  private static String phone(String value) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      return numbers.format(numbers.parse(value, HOME_REGION), PhoneNumberFormat.E164);
    } catch (NumberParseException e) {
      return lettersAndDigits(value);
    }
  }

  /**
   * British plates use O and 0, I and 1 by position; who reads one from a moving car cannot tell.
   */
  private static String vehicle(String value) {
    return lettersAndDigits(value).replace('o', '0').replace('i', '1');
  }

  /**
   * A British international number ends with the sort code and the number: both are one account.
   */
  private static String account(String value) {
    String bare = lettersAndDigits(value);
    return bare.matches("gb\\d{2}[a-z]{4}\\d{14}") ? bare.substring(8) : bare;
  }

  private static String email(String value) {
    String folded = Words.caseFolded(value).strip();
    int at = folded.lastIndexOf('@');
    return at < 0 ? folded : folded.substring(0, at + 1) + ascii(folded.substring(at + 1));
  }

  /** Host without www and path without its last slash; scheme, query and fragment do not count. */
  private static String webAddress(String value) {
    String bare = value.strip().replaceFirst("(?i)^[a-z][a-z0-9+.-]*://", "");
    String[] parts = bare.replaceFirst("[?#].*$", "").split("/", 2);
    String host = ascii(parts[0].toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    String path = parts.length == 2 ? parts[1].replaceFirst("/+$", "") : "";
    return path.isEmpty() ? host : host + "/" + path.toLowerCase(Locale.ROOT);
  }

  /** The encoder fails on a long text with an exception of no kind of its own. */
  private static String ascii(String host) {
    if (host.length() > LONGEST_HOST) {
      return host;
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return host;
    }
  }

  private static String lettersAndDigits(String value) {
    StringBuilder kept = new StringBuilder();
    Words.folded(value)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Both codes of Double Metaphone (Philips 2000); a word without sound stands for itself. */
  private static Set<String> sounds(String word) {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(6);
    Set<String> codes = new LinkedHashSet<>();
    for (boolean alternate : new boolean[] {false, true}) {
      String code = metaphone.doubleMetaphone(word, alternate);
      codes.add(code == null || code.isEmpty() ? word : code);
    }
    return Set.copyOf(codes);
  }
}
