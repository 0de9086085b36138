package org.lodestar.app.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Finds numbers on a page, read or dialled, that are none of the directory. */
final class NumberLint {
  private final KnownNumbers known;
  private final Set<String> dialled;

  NumberLint(Collection<String> numbers) {
    known = new KnownNumbers(numbers);
    dialled =
        numbers.stream()
            .map(org.lodestar.app.site.Telephone::link)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Numbers in a text that the directory does not know. */
  List<String> strangersIn(String text) {
    return known.strangersIn(text);
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
}
