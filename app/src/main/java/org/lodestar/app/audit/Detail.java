package org.lodestar.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Particulars of an event. Only codes, identifiers, numbers and dates can be given, so no personal
 * data can get in by accident; there is no way to add a text.
 *
 * @param values by key, each in letters, digits and {@code _ . : + -}
 */
public record Detail(Map<String, String> values) {
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.:+-]{0,64}");
  private static final Detail NONE = new Detail(Map.of());

  public Detail {
    SortedMap<String, String> sorted = new TreeMap<>(values);
    sorted.forEach(Detail::check);
    values = Collections.unmodifiableSortedMap(sorted);
  }

  /** Nothing in particular. */
  public static Detail none() {
    return NONE;
  }

  public Detail with(String key, Enum<?> code) {
    return plus(key, code.name());
  }

  public Detail with(String key, UUID id) {
    return plus(key, id.toString());
  }

  public Detail with(String key, long number) {
    return plus(key, Long.toString(number));
  }

  public Detail with(String key, boolean fact) {
    return plus(key, Boolean.toString(fact));
  }

  public Detail with(String key, LocalDate date) {
    return plus(key, date.toString());
  }

  public Detail with(String key, Instant instant) {
    return plus(key, instant.toString());
  }

  private Detail plus(String key, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(key, value);
    return new Detail(more);
  }

  /** The message names neither key nor value: a text that slipped in must not reach a log. */
  private static void check(String key, String value) {
    if (!KEY.matcher(key).matches() || !VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "An audit detail takes codes, ids, numbers and dates only");
    }
  }
}
