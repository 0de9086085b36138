package org.lodestar.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Where a page lets something of the corpus out of the words in which it was written: as an
 * element, in the name of an attribute, or in an attribute that is more than words.
 */
final class ScriptFound {
  private static final List<String> WORDS =
      List.of("value", "title", "alt", "placeholder", "aria-label", "content", "label");

  private ScriptFound() {}

  static List<String> in(String source, String path) {
    return Jsoup.parse(source).getAllElements().stream()
        .flatMap(ScriptFound::loose)
        .map(each -> each + " on " + path)
        .toList();
  }

  private static Stream<String> loose(Element element) {
    Stream<String> data =
        element.data().contains(ScriptCorpus.MARK) ? Stream.of(element.outerHtml()) : Stream.of();
    return Stream.concat(
        data,
        element.attributes().asList().stream()
            .filter(ScriptFound::isMoreThanWords)
            .map(each -> element.normalName() + " " + each));
  }

  private static boolean isMoreThanWords(Attribute attribute) {
    return attribute.getKey().contains(ScriptCorpus.MARK)
        || (attribute.getValue().contains(ScriptCorpus.MARK) && !isWords(attribute.getKey()));
  }

  /** A page may also hold words for its own script, in data that it puts down as text. */
  private static boolean isWords(String name) {
    return WORDS.contains(name) || name.startsWith("data-");
  }
}
