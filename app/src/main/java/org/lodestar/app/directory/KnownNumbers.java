package org.lodestar.app.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in a text what looks like a telephone number and is not, digit for digit, one of these. A
 * test of length would not do: the shortest right number has eight digits and a wrong one may have
 * ten.
 */
public final class KnownNumbers {
  /**
   * Begins with 0 or +44 and goes on for at least seven digits, however they are parted. Codes of
   * areas such as E06 and six digits begin with a letter.
   */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d+])(?<!\\b[A-Z])(?:\\+44|0)(?:[ \\u00a0().-]{0,2}\\d){6,12}(?![\\dA-Za-z])");

  /** Set aside by Ofcom for drama, so nobody's: examples in hints and invented people have them. */
  private static final Pattern NOBODYS = Pattern.compile("0(?:1632960|7700900|2079460)\\d{3}");

  private final Set<String> written;

  /** Knows these numbers, as people read them. */
  public KnownNumbers(Collection<String> numbers) {
    written = numbers.stream().map(KnownNumbers::digits).collect(Collectors.toUnmodifiableSet());
  }

  /** Numbers in a text that are none of these, as they are written there. */
  public List<String> strangersIn(String text) {
    return PHONE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(found -> !written.contains(digits(found)))
        .filter(found -> !NOBODYS.matcher(digits(found)).matches())
        .toList();
  }

  private static String digits(String number) {
    String digits = number.replaceAll("[^0-9+]", "");
    return digits.startsWith("+44") ? "0" + digits.substring(3) : digits;
  }
}
