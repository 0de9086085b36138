package org.lodestar.journeys;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cookies of one visitor to one site, each for the part of the site that it was set for. */
final class Cookies {
  /** A cookie's value, and the paths that it is sent to. */
  private record Kept(String value, String path) {
    boolean goesTo(String wanted) {
      return path.equals("/") || wanted.equals(path) || wanted.startsWith(path + "/");
    }
  }

  private final Map<String, Kept> kept = new LinkedHashMap<>();

  Set<String> names() {
    return Set.copyOf(kept.keySet());
  }

  void take(List<String> headers) {
    headers.forEach(this::take);
  }

  private void take(String header) {
    String[] parts = header.split(";\\s*");
    String name = parts[0].replaceFirst("=.*", "");
    Map<String, String> said = attributes(parts);
    if (isOver(said)) {
      kept.remove(name);
    } else {
      String value = parts[0].substring(name.length() + 1);
      kept.put(name, new Kept(value, said.getOrDefault("path", "/")));
    }
  }

  private static Map<String, String> attributes(String[] parts) {
    Map<String, String> said = new LinkedHashMap<>();
    for (int at = 1; at < parts.length; at++) {
      String name = parts[at].replaceFirst("=.*", "");
      String value = parts[at].substring(Math.min(name.length() + 1, parts[at].length()));
      said.put(name.toLowerCase(Locale.ROOT), value);
    }
    return said;
  }

  private static boolean isOver(Map<String, String> said) {
    if (said.containsKey("max-age")) {
      return Long.parseLong(said.get("max-age")) <= 0;
    }
    try {
      return said.containsKey("expires")
          && ZonedDateTime.parse(said.get("expires"), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toInstant()
              .isBefore(Instant.now());
    } catch (DateTimeParseException e) {
      return false; // a date that no browser reads makes a cookie of the session
    }
  }

  /** The header for a path; empty where no cookie goes there. */
  String header(String path) {
    return kept.entrySet().stream()
        .filter(each -> each.getValue().goesTo(path))
        .map(each -> each.getKey() + "=" + each.getValue().value())
        .collect(Collectors.joining("; "));
  }
}
