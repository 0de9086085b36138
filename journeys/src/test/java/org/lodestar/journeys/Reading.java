package org.lodestar.journeys;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What of a page a reader without script sees, and in which words: as a browser's own {@code
 * innerText} has it. What is folded up, hidden or only chosen by another answer is not read; what
 * is hidden from the eye alone is, since a voice reads it aloud.
 */
final class Reading {
  /** Where the styles hide something, said once more. */
  private static final List<String> HIDDEN =
      List.of(
          "[hidden]",
          "input[type=hidden]",
          "details:not([open]):not(.lode-menu) > :not(summary)", // the menu lies open at desks
          ".lode-areas__pages", // and the rail stands there for it
          ".lode-uncertain .govuk-radios__item:has(input:not([checked]))"
              + " + .lode-uncertain__more");

  private static final Set<String> UNREAD =
      Set.of("script", "style", "template", "textarea", "title", "desc", "datalist", "head");
  private static final Set<String> LINES =
      Set.of(
          ("address article aside blockquote body caption dd details div dl dt fieldset figcaption"
                  + " figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p"
                  + " pre section select summary table tbody tfoot thead tr ul")
              .split(" "));

  private final StringBuilder words = new StringBuilder();

  private Reading() {}

  static String of(Element element) {
    Reading reading = new Reading();
    reading.read(element);
    return reading.words.toString().replaceAll("[ \\t]*\\n[ \\t\\n]*", "\n").strip();
  }

  /** Whether a person can see it. */
  static boolean isShown(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (isHidden(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHidden(Element element) {
    return HIDDEN.stream().anyMatch(element::is);
  }

  /** All that stands in it, seen or not, in one line. */
  static String plain(Element element) {
    return oneLine(element.wholeText());
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private void read(Element element) {
    if (UNREAD.contains(element.normalName()) || isHidden(element)) {
      return;
    }
    boolean line = LINES.contains(element.normalName());
    newLine(line);
    element.childNodes().forEach(this::read);
    newLine(line || element.normalName().equals("br"));
    if (element.is("td, th") && element.nextElementSibling() != null) {
      words.append('\t');
    }
  }

  private void read(Node node) {
    if (node instanceof TextNode text) {
      add(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
    } else if (node instanceof Element element) {
      read(element);
    }
  }

  private void newLine(boolean wanted) {
    if (wanted) {
      words.append('\n');
    }
  }

  /** Spaces that meet are one. */
  private void add(String text) {
    boolean meets = !words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1));
    words.append(meets && text.startsWith(" ") ? text.substring(1) : text);
  }
}
