package org.lodestar.htcds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.UncertainDate;

/** One line while it is filled: values by column, and what was lost on the way. */
final class Filling {
  private static final String OTHER = "Other";

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final String record;
  private final Classification classification;
  private final ExportSettings settings;
  private final LossTally losses;

  Filling(String record, Classification classification, ExportSettings settings, LossTally losses) {
    this.record = record;
    this.classification = classification;
    this.settings = settings;
    this.losses = losses;
  }

  Row row() {
    return new Row(values);
  }

  /** Another line of the same record. */
  Filling another() {
    return new Filling(record, classification, settings, losses);
  }

  void takeAll(Filling common) {
    values.putAll(common.values);
  }

  /** A value in a column of our own. */
  void own(String column, String value) {
    put(column, List.of(value));
  }

  void text(String field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      put(field, List.of(oneLineEnd(text.strip())));
    }
  }

  private static String oneLineEnd(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  void number(String field, @Nullable Number number) {
    if (number != null) {
      put(field, List.of(number.toString()));
    }
  }

  void flag(String field, @Nullable Boolean flag) {
    if (flag != null) {
      put(field, List.of(flag ? "TRUE" : "FALSE"));
    }
  }

  /** Only a date that is known to the day. */
  void date(String field, UncertainDate date) {
    if (date instanceof UncertainDate.Exact exact) {
      put(field, List.of(exact.day().toString()));
    } else if (!(date instanceof UncertainDate.Unknown)) {
      lost(LossKind.DATE_NOT_EXACT, field, null);
    }
  }

  void phone(String field, @Nullable String number) {
    if (number != null && !number.isBlank()) {
      formed(field, Phone.of(number, settings.callingCode()));
    }
  }

  void country(String field, @Nullable String country) {
    if (country != null && !country.isBlank()) {
      formed(field, Iso.country(country));
    }
  }

  void countries(String field, List<String> countries) {
    Set<String> formed = new LinkedHashSet<>();
    countries.forEach(
        each ->
            Iso.country(each)
                .ifPresentOrElse(formed::add, () -> lost(LossKind.NOT_WELL_FORMED, field, null)));
    put(field, List.copyOf(formed));
  }

  void language(String field, String language) {
    formed(field, Iso.language(language, settings.letters()));
  }

  private void formed(String field, Optional<String> value) {
    value.ifPresentOrElse(
        found -> put(field, List.of(found)), () -> lost(LossKind.NOT_WELL_FORMED, field, null));
  }

  void code(String field, @Nullable String word) {
    if (word != null && !word.isBlank()) {
      codes(field, List.of(word));
    }
  }

  void codes(String field, List<String> words) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    words.forEach(word -> codeFor(field, word).ifPresent(code -> keep(found, code)));
    found.forEach((list, codes) -> put(list, List.copyOf(codes)));
  }

  private static void keep(Map<String, Set<String>> found, Code code) {
    found.computeIfAbsent(code.list(), list -> new LinkedHashSet<>()).add(code.code());
  }

  /** The code itself; else a code of our own extension; else Other; else none. */
  private Optional<Code> codeFor(String field, String word) {
    Optional<Code> own = classification.find(field, word);
    if (own.isPresent()) {
      countOther(own.get(), field, word);
      return own;
    }
    return classification.findExtension(word).map(this::extension).or(() -> other(field, word));
  }

  private void countOther(Code code, String field, String word) {
    if (code.code().equals(OTHER)) {
      lost(LossKind.MAPPED_TO_OTHER, field, word);
    }
  }

  private Code extension(Code code) {
    lost(LossKind.IN_OWN_COLUMN, code.list(), code.code());
    return code;
  }

  private Optional<Code> other(String field, String word) {
    Optional<Code> other = classification.find(field, OTHER);
    lost(other.isPresent() ? LossKind.MAPPED_TO_OTHER : LossKind.NO_CODE, field, word);
    return other;
  }

  void lost(LossKind kind, @Nullable String field, @Nullable String word) {
    losses.add(record, kind, field, word);
  }

  private void put(String column, List<String> cell) {
    if (cell.isEmpty()) {
      return;
    }
    Optional<Field> field = Fields.find(column);
    if (field.isPresent() && !field.get().live()) {
      throw new IllegalArgumentException("A deprecated field is never written: " + column);
    }
    if (field.isPresent() && !settings.named() && !field.get().nameless()) {
      lost(LossKind.NAMELESS, column, null);
      return;
    }
    List<String> all = new ArrayList<>(values.getOrDefault(column, List.of()));
    cell.stream().filter(value -> !all.contains(value)).forEach(all::add);
    values.put(column, List.copyOf(all));
  }
}
