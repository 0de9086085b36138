package org.lodestar.vocabulary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs by trade and by kind of place, and which general signs people usually meet first in a kind
 * of place.
 */
public final class PlaceSigns {
  private static final Map<String, PlaceSign> BY_CODE = load();
  private static final Map<Surroundings, List<String>> USUAL = loadUsual();
  private static final Map<String, List<String>> IN_THE_FIELD = loadField();

  private PlaceSigns() {}

  /** All that the list has ever held, in order. */
  public static List<PlaceSign> list() {
    return List.copyOf(BY_CODE.values());
  }

  public static Optional<PlaceSign> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The signs of a kind of place and of a trade in use on a day, in order.
   *
   * @param sector code of a trade; null when none was named
   */
  public static List<PlaceSign> listIn(
      Surroundings surroundings, @Nullable String sector, LocalDate day) {
    return list().stream()
        .filter(sign -> sign.effective().covers(day))
        .filter(
            sign ->
                sign.places().contains(surroundings.name())
                    || (sector != null && sign.places().contains(sector)))
        .toList();
  }

  /** Codes of the general signs that are usually met first in a kind of place. */
  public static List<String> usual(Surroundings surroundings) {
    return USUAL.getOrDefault(surroundings, List.of());
  }

  /** Codes of the few signs that a short log on patrol asks, by group. */
  public static Map<String, List<String>> inTheField() {
    return IN_THE_FIELD;
  }

  private static Map<String, List<String>> loadField() {
    Map<String, List<String>> field = new LinkedHashMap<>();
    ResourceTable.read(PlaceSigns.class, "field-signs.psv")
        .forEach(row -> field.put(row.text("group"), row.list("signs")));
    return Collections.unmodifiableMap(field);
  }

  private static Map<String, PlaceSign> load() {
    Map<String, PlaceSign> byCode = new LinkedHashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(PlaceSigns.class, "place-signs.psv")) {
      PlaceSign sign = sign(row);
      if (byCode.put(sign.code(), sign) != null) {
        throw new IllegalStateException("place-signs.psv holds " + sign.code() + " twice");
      }
    }
    return byCode;
  }

  private static PlaceSign sign(ResourceTable.Row row) {
    return new PlaceSign(
        row.text("code"),
        row.list("places"),
        row.text("about").equals("child"),
        row.text("words"),
        row.text("plain"),
        row.number("weight"),
        Effective.of(row),
        row.choice("mark", Mark.class));
  }

  private static Map<Surroundings, List<String>> loadUsual() {
    Map<Surroundings, List<String>> usual = new LinkedHashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(PlaceSigns.class, "usual-signs.psv")) {
      usual.put(row.choice("surroundings", Surroundings.class), row.list("signs"));
    }
    return usual;
  }
}
