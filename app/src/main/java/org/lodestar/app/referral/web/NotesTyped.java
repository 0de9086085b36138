package org.lodestar.app.referral.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.review.Checklist;
import org.lodestar.app.referral.review.ReviewNotes;
import org.lodestar.app.referral.review.ReviewNotes.Verdict;
import org.lodestar.app.site.Characters;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * The notes of a second reader as they were typed. The fields follow from the checklist and the
 * sections of the document; whatever else was sent is not there.
 */
final class NotesTyped {
  private static final int MOST = 3000;

  private final List<Checklist.Point> points;
  private final Draft draft;
  private final MultiValueMap<String, String> sent;

  NotesTyped(List<Checklist.Point> points, Draft draft, MultiValueMap<String, String> sent) {
    this.points = points;
    this.draft = draft;
    this.sent = sent;
  }

  static String check(Checklist.Point point) {
    return "check-" + point.code();
  }

  static String words(Section section) {
    return "words-" + section.slug();
  }

  static String read(Section section) {
    return "read-" + section.slug();
  }

  ReviewNotes notes() {
    Map<String, Verdict> verdicts = new HashMap<>();
    points.forEach(
        point -> verdict(first(check(point))).ifPresent(each -> verdicts.put(point.code(), each)));
    Map<Section, String> words = new EnumMap<>(Section.class);
    Map<Section, Long> read = new EnumMap<>(Section.class);
    for (Section section : draft.questionnaire().sections()) {
      words.put(section, Characters.kept(first(words(section))));
      read.put(section, number(first(read(section)), draft.version(section)));
    }
    return new ReviewNotes(verdicts, words, read);
  }

  private static java.util.Optional<Verdict> verdict(String typed) {
    return Stream.of(Verdict.values()).filter(each -> each.name().equals(typed)).findFirst();
  }

  private static long number(String typed, long otherwise) {
    return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : otherwise;
  }

  private String first(String field) {
    return sent.getOrDefault(field, List.of()).stream().findFirst().orElse("");
  }

  /** What is wrong; each point must have been looked at before the notes are handed over. */
  BindingResult problems(boolean whole) {
    ReviewNotes notes = notes();
    MapBindingResult result = shown(points, notes);
    for (Section section : draft.questionnaire().sections()) {
      String typed = first(words(section));
      if (typed.length() > MOST) {
        result.rejectValue(words(section), "referral.read.words.long");
      } else if (Characters.refused(typed)) {
        result.rejectValue(words(section), "site.error.characters");
      }
    }
    if (whole) {
      points.stream()
          .filter(point -> !notes.verdicts().containsKey(point.code()))
          .forEach(point -> result.rejectValue(check(point), "referral.read.check.missing"));
      if (notes.saysNotWhere()) {
        result.rejectValue(
            words(draft.questionnaire().sections().getFirst()), "referral.read.where.missing");
      }
    }
    return result;
  }

  /** Notes as the fields show them. */
  static MapBindingResult shown(List<Checklist.Point> points, ReviewNotes notes) {
    Map<String, Object> typed = new HashMap<>();
    points.forEach(
        point -> {
          Verdict verdict = notes.verdicts().get(point.code());
          typed.put(check(point), verdict == null ? "" : verdict.name());
        });
    for (Section section : Section.values()) {
      typed.put(words(section), notes.words().getOrDefault(section, ""));
    }
    return new MapBindingResult(typed, "form");
  }
}
