package org.lodestar.app.referral.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.lodestar.app.referral.form.Section;

/**
 * What a second reader noted.
 *
 * @param verdicts by the code of the point of the checklist
 * @param words by section; a section without words has nothing to be answered
 * @param read version of each section when it was read
 */
public record ReviewNotes(
    Map<String, Verdict> verdicts, Map<Section, String> words, Map<Section, Long> read) {
  /** How a point of the checklist was found. */
  public enum Verdict {
    FINE,
    LOOK_AGAIN,
    DOES_NOT_APPLY
  }

  public ReviewNotes {
    verdicts = Map.copyOf(verdicts);
    Map<Section, String> written = new EnumMap<>(Section.class);
    words.forEach(
        (section, text) -> {
          if (!text.isBlank()) {
            written.put(section, text);
          }
        });
    words = java.util.Collections.unmodifiableMap(written);
    read = Map.copyOf(read);
  }

  /** Nothing noted yet. */
  public static ReviewNotes none() {
    return new ReviewNotes(Map.of(), Map.of(), Map.of());
  }

  /** Sections whose words ask for an answer. */
  public Set<Section> points() {
    return words.keySet();
  }

  /** Whether something was found without saying where. */
  public boolean saysNotWhere() {
    return words.isEmpty() && verdicts.containsValue(Verdict.LOOK_AGAIN);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "ReviewNotes[" + words.size() + "]";
  }
}
