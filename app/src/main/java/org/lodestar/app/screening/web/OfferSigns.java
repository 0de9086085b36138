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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a job offer is looked through for, as data: {@code offer-signs.json}. The looking itself is
 * done in the reader's browser ({@code offer.js}), to which a page hands all of it, so that nothing
 * of an offer ever comes here.
 */
final class OfferSigns {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FILE = "offer-signs.json";
  private static final double PENCE = 100;
  private static final List<String> PARTS = List.of("patterns", "with");

  private final ObjectNode all;

  OfferSigns() {
    all = read();
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

  /** What the browser is handed: the patterns, and below which pay for an hour is too low. */
  String forBrowser(WageRate lowest) {
    ObjectNode handed = all.deepCopy();
    handed.remove(List.of("about", "asOf"));
    handed.get("languages").forEach(each -> ((ObjectNode) each).remove("checked"));
    handed.get("signs").forEach(each -> ((ObjectNode) each).remove("source"));
    byLanguage(handed);
    handed.put("lowest", lowest.pence() / PENCE);
    return JSON.writeValueAsString(handed);
  }

  /**
   * The patterns of each language stand with it, those of a sign in one line: words that come again
   * stand close, and a page for a cheap phone packs small.
   */
  private static void byLanguage(ObjectNode handed) {
    JsonNode now = handed.remove("now");
    for (JsonNode each : handed.get("languages")) {
      ObjectNode language = (ObjectNode) each;
      String tag = language.get("tag").asString();
      language.put("now", line(now.get(tag)));
      ObjectNode said = language.putObject("signs");
      for (JsonNode sign : handed.get("signs")) {
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
    }
    handed.get("signs").forEach(sign -> ((ObjectNode) sign).remove(PARTS));
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
