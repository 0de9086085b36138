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
    handed.get("signs").forEach(OfferSigns::joined);
    join(handed.get("now"));
    handed.put("lowest", lowest.pence() / PENCE);
    return JSON.writeValueAsString(handed);
  }

  private static void joined(JsonNode sign) {
    for (String part : PARTS) {
      if (sign.has(part)) {
        join(sign.get(part));
      }
    }
  }

  /** The patterns of each language in one line: a page for a cheap phone is small. */
  private static void join(JsonNode patterns) {
    ObjectNode languages = (ObjectNode) patterns;
    for (String language : List.copyOf(languages.propertyNames())) {
      String line =
          languages.get(language).values().stream()
              .map(JsonNode::asString)
              .collect(Collectors.joining(";"));
      languages.put(language, line);
    }
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
