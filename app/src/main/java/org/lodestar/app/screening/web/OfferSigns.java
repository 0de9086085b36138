package org.lodestar.app.screening.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lodestar.app.site.Language;
import org.lodestar.statute.WageRate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a job offer is looked through for, as data: {@code offer-signs.json}. The looking itself is
 * done in the reader's browser ({@code offer.js}), so that nothing of an offer ever comes here: a
 * page hands it what its own language and English need, and those of all languages are one file.
 */
@Component
final class OfferSigns {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FILE = "offer-signs.json";
  private static final double PENCE = 100;
  private static final List<String> PARTS = List.of("patterns", "with");

  private final ObjectNode all;
  private final String others;

  OfferSigns() {
    all = read();
    others = written();
  }

  /**
   * A sign.
   *
   * @param question whether it says only what to ask
   */
  record Sign(String id, boolean question, int weight) {}

  /** All, heaviest first. */
  List<Sign> list() {
    return all.get("signs").values().stream()
        .map(OfferSigns::sign)
        .sorted(Comparator.comparingInt(Sign::weight).reversed())
        .toList();
  }

  /** Languages in which an offer can be looked through. */
  List<Language> languages() {
    return all.get("languages").values().stream()
        .map(each -> Language.of(each.get("tag").asString()))
        .toList();
  }

  /** Whether somebody who speaks it has read the patterns of every language. */
  boolean checked() {
    return all.get("languages").values().stream().noneMatch(each -> each.get("checked").isNull());
  }

  /**
   * What a page hands the browser: the patterns of its own language and of English, by which words
   * every language is known, and below which pay for an hour is too low. The patterns of each
   * language stand with it, those of a sign in one line: words that come again stand close, and a
   * page for a cheap phone packs small.
   */
  String forPage(Language own, WageRate lowest) {
    ObjectNode handed = all.deepCopy();
    handed.remove(List.of("about", "asOf", "now"));
    for (JsonNode each : handed.get("languages")) {
      ObjectNode language = (ObjectNode) each;
      language.remove("checked");
      String tag = language.get("tag").asString();
      if (tag.equals(own.tag()) || tag.equals(Language.ENGLISH.tag())) {
        language.setAll(patterns(tag));
      }
    }
    for (JsonNode each : handed.get("signs")) {
      ObjectNode sign = (ObjectNode) each;
      sign.remove("source");
      sign.remove(PARTS);
    }
    handed.put("lowest", lowest.pence() / PENCE);
    return JSON.writeValueAsString(handed);
  }

  /** The patterns of every language but English, by language: the same for every page. */
  String others() {
    return others;
  }

  private String written() {
    ObjectNode written = JSON.createObjectNode();
    for (JsonNode each : all.get("languages")) {
      String tag = each.get("tag").asString();
      if (!tag.equals(Language.ENGLISH.tag())) {
        written.set(tag, patterns(tag));
      }
    }
    return JSON.writeValueAsString(written);
  }

  private ObjectNode patterns(String tag) {
    ObjectNode language = JSON.createObjectNode();
    language.put("now", line(all.get("now").get(tag)));
    ObjectNode said = language.putObject("signs");
    for (JsonNode sign : all.get("signs")) {
      ObjectNode parts = JSON.createObjectNode();
      for (String part : PARTS) {
        if (sign.has(part) && sign.get(part).has(tag)) {
          parts.put(part, line(sign.get(part).get(tag)));
        }
      }
      if (!parts.isEmpty()) {
        said.set(sign.get("id").asString(), parts);
      }
    }
    return language;
  }

  private static String line(JsonNode patterns) {
    return patterns.values().stream().map(JsonNode::asString).collect(Collectors.joining(";"));
  }

  private static Sign sign(JsonNode each) {
    return new Sign(
        each.get("id").asString(),
        each.get("kind").asString().equals("QUESTION"),
        each.get("weight").asInt());
  }

  private static ObjectNode read() {
    try (InputStream file = OfferSigns.class.getResourceAsStream(FILE)) {
      return (ObjectNode) JSON.readTree(Objects.requireNonNull(file, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
