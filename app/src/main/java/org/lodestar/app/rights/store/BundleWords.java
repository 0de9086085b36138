package org.lodestar.app.rights.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.rights.store.RecordReaders.Readers;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Words of a copy of somebody's data. */
@Component
class BundleWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Words words;

  BundleWords(Words words) {
    this.words = words;
  }

  String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }

  String name(String prefix, Enum<?> constant) {
    return say(prefix + "." + constant.name());
  }

  String title(String part, String file) {
    return say("rights.part.of", part, file);
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Language.ENGLISH.locale()).format(day);
  }

  String date(Instant moment) {
    return date(LocalDate.ofInstant(moment, LONDON));
  }

  String readers(Readers readers) {
    String roles =
        readers.roles().stream()
            .map(role -> name("members.role", role))
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? readers.organisation() : readers.organisation() + ": " + roles;
  }

  String times(Readers readers) {
    return say("rights.part.times", readers.times(), date(readers.first()), date(readers.last()));
  }

  /** What the program noted by itself, by its code. */
  String noted(String code) {
    List<String> parts = Arrays.asList(code.split(" "));
    if (parts.getFirst().equals("TOLD")) {
      return say(parts.getLast());
    }
    Object[] names = parts.stream().skip(1).map(this::named).toArray();
    return say("casework.noted." + parts.getFirst(), names);
  }

  private String named(String part) {
    String key = "casework.noted.word." + part;
    return words.has(key) ? say(key) : part;
  }
}
