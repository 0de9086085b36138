package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a language says, from the message files themselves, and whether a page keeps to it: no
 * sentence of a page may be English, but where it is marked as English.
 */
final class Speech {
  private static final Path MESSAGES = Path.of("../app/src/main/resources/messages");
  private static final List<String> PUBLIC = List.of("site", "library", "directory", "concerns");
  private final String tag;
  private final Map<String, String> own;
  private final Set<String> englishOnly;

  private Speech(String tag, Map<String, String> own, Set<String> englishOnly) {
    this.tag = tag;
    this.own = own;
    this.englishOnly = englishOnly;
  }

  static Speech of(String tag) {
    Map<String, String> english = words("");
    Map<String, String> own = words("_" + tag.replace('-', '_'));
    Set<String> foreign =
        english.entrySet().stream()
            .filter(each -> !each.getValue().equals(own.get(each.getKey())))
            .map(each -> said(each.getValue()))
            .filter(text -> !own.containsValue(text))
            .collect(Collectors.toSet());
    return new Speech(tag, own, foreign);
  }

  private static Map<String, String> words(String ending) {
    Map<String, String> words = new HashMap<>();
    for (String module : PUBLIC) {
      Properties properties = new Properties();
      try (Reader reader =
          Files.newBufferedReader(MESSAGES.resolve(module + ending + ".properties"))) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.forEach((key, value) -> words.put((String) key, (String) value));
    }
    return words;
  }

  private static String said(String pattern) {
    return pattern.replace("''", "'");
  }

  /** The languages that have words, by the ending of their files. */
  static List<String> tags() {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("concerns_"))
          .map(name -> name.replaceAll("concerns_|\\.properties", "").replace('_', '-'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words for a key. */
  String say(String key) {
    return said(own.getOrDefault(key, key));
  }

  String tag() {
    return tag;
  }

  /** In this language, in its direction, and nothing of it in English. */
  void assertSpokenBy(Walk walk) {
    String where = tag + " " + walk.path();
    Document page = Jsoup.parse(walk.source());
    assertThat(page.select("html").attr("lang")).as(where).isEqualTo(tag);
    assertThat(page.select("html").attr("dir")).as(where).isEqualTo(direction());
    assertThat(outsideEnglish(page)).as("English on " + where).noneMatch(englishOnly::contains);
  }

  private static List<String> outsideEnglish(Document page) {
    List<String> texts = new ArrayList<>();
    for (Element at : page.body().select(":not(script, select[name=language] *)")) {
      Element speaks = Objects.requireNonNull(at.closest("[lang]"));
      if (!speaks.attr("lang").equals("en")) {
        at.textNodes().forEach(text -> texts.add(text.getWholeText().strip()));
      }
    }
    assertThat(texts).as("pieces of text").hasSizeGreaterThan(3);
    return texts.stream().filter(text -> text.length() > 2).toList();
  }

  boolean rightToLeft() {
    return Set.of("ar", "fa-AF", "ps").contains(tag);
  }

  private String direction() {
    return rightToLeft() ? "rtl" : "ltr";
  }
}
