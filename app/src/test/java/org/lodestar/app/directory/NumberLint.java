package org.lodestar.app.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds what looks like a telephone number and is not, digit for digit, a number of the directory.
 * A test of length would not do: the shortest right number has eight digits and a wrong one may
 * have ten.
 */
final class NumberLint {
  /** Begins with 0 or +44 and goes on for at least seven digits, however they are parted. */
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d+])(?:\\+44|0)(?:[ \\u00a0().-]{0,2}\\d){6,12}(?![\\dA-Za-z])");

  /** Set aside by Ofcom for drama, so nobody's: examples in hints and invented people have them. */
  private static final Pattern NOBODYS =
      Pattern.compile("01632960\\d{3}|07700900\\d{3}|02079460\\d{3}");

  private final Set<String> written;
  private final Set<String> dialled;

  NumberLint(Collection<String> numbers) {
    written = numbers.stream().map(NumberLint::digits).collect(Collectors.toSet());
    dialled =
        numbers.stream()
            .map(org.lodestar.app.site.Telephone::link)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Numbers in a text that the directory does not know. */
  List<String> strangersIn(String text) {
    return PHONE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(found -> !written.contains(digits(found)))
        .filter(found -> !NOBODYS.matcher(digits(found)).matches())
        .toList();
  }

  /** Numbers on a page, read or dialled, that the directory does not know. */
  List<String> strangersOn(Document page) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText()).append('\n');
          }
        },
        page);
    Stream<String> dialledWrong =
        page.select("a[href^=tel:]").eachAttr("href").stream()
            .filter(link -> !dialled.contains(link));
    return Stream.concat(strangersIn(text.toString()).stream(), dialledWrong).toList();
  }

  private static String digits(String number) {
    String digits = number.replaceAll("[^0-9+]", "");
    return digits.startsWith("+44") ? "0" + digits.substring(3) : digits;
  }
}
