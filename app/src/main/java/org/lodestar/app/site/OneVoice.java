package org.lodestar.app.site;

import java.util.List;
import java.util.Map;

/**
 * Slot: sentences that everybody says in the same words. Filled by the room that keeps them; a page
 * asks for one by its key, and has words of its own for when it may not be said.
 */
public interface OneVoice {
  /** What to do when somebody is in danger. */
  String DANGER = "danger";

  /** How to tell of a worry. */
  String HOW_TO_REPORT = "how-to-report";

  /** Whom to ring, at any hour. */
  String HELPLINE = "helpline";

  /**
   * What may be said today, by key: what a second person approved and has not expired. Nothing
   * while that cannot be known.
   */
  Map<String, Sentence> said(Language language);

  /**
   * A sentence that may be said today.
   *
   * @param english in English
   * @param own in the language that was asked for; nothing where none is approved in it
   */
  record Sentence(List<Part> english, List<Part> own) {
    public Sentence {
      english = List.copyOf(english);
      own = List.copyOf(own);
    }

    /** In this language, which is English or the one that was asked for. */
    public List<Part> in(Language language) {
      return language == Language.ENGLISH ? english : own;
    }

    /** Whether it tells people to ring this number. */
    public boolean rings(String phone) {
      return english.contains(new Part(phone, true));
    }
  }

  /**
   * A part of a sentence.
   *
   * @param number whether it is a telephone number that one can ring
   */
  record Part(String words, boolean number) {}
}
