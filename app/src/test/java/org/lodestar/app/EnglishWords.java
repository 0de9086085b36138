package org.lodestar.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** English on a page of another language: a voice reads it rightly only where it is marked. */
public final class EnglishWords {
  /** In no other language of ours are these words. */
  private static final Set<String> ENGLISH =
      Set.of("the", "and", "of", "you", "this", "with", "for", "not", "your", "by", "from", "what");

  /** Names keep their letters: among words of another script only three in a row are English. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:\\p{IsLatin}++[ ,]++){2,}\\p{IsLatin}++|^\\P{L}*+(?:\\p{IsLatin}++\\P{L}*+)+$");

  private static final Pattern SMALL =
      Pattern.compile("\\b(?!and|of|for|the)\\p{javaLowerCase}{2,}");
  private static final Set<String> LATIN = Set.of("ro", "sq", "vi", "pl", "lt", "pt", "so");

  /** A name is the same in every language. */
  private static final String NAMES = "script, style, bdi, code, .lode-header__name";

  private EnglishWords() {}

  /** English texts of a page that are marked as nothing else than the page's own language. */
  public static List<String> unmarked(Document page) {
    String language = page.select("html").attr("lang");
    return page.body().getAllElements().stream()
        .filter(each -> speaks(each).equals(language) && !each.is(NAMES))
        .flatMap(each -> each.textNodes().stream())
        .map(TextNode::getWholeText)
        .map(String::strip)
        .filter(text -> LATIN.contains(language) ? isEnglish(text) : isLatin(text))
        .toList();
  }

  private static String speaks(Element element) {
    return Objects.requireNonNull(element.closest("[lang]")).attr("lang");
  }

  private static boolean isLatin(String text) {
    return SENTENCE.matcher(text).results().anyMatch(run -> SMALL.matcher(run.group()).find());
  }

  private static boolean isEnglish(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(ENGLISH::contains)
            .distinct()
            .count()
        > 1;
  }
}
