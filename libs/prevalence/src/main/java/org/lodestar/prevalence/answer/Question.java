package org.lodestar.prevalence.answer;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person must answer before a total is shown, because no count can: the assumptions of
 * multiple systems estimation, none of which the table itself can test.
 */
public enum Question {
  CLOSED(
      "closed",
      "Could everybody who is counted have been on any of the lists during the whole period, so"
          + " that nobody came, left or changed in between?",
      Reply.YES,
      "People came and went during the period: who could not be on all lists makes the figure too"
          + " high."),
  SAME(
      "same",
      "Do all lists cover the same place, the same period and the same meaning of a potential"
          + " victim?",
      Reply.YES,
      "The lists do not cover the same place, period or meaning."),
  LINKED(
      "linked",
      "Were the same people found in several lists with care, so that few links are missed or"
          + " false?",
      Reply.YES,
      "Links between lists are in doubt: missed links make the figure too high, false ones too"
          + " low."),
  FEEDS(
      "feeds",
      "Does any list feed another, as where one agency refers people to the next?",
      Reply.NO,
      "A list feeds another, so that people on both say little: the figure is likely too low."),
  AVOIDS(
      "avoids",
      "Do any two lists avoid each other, so that who is on one is seldom on the other by design?",
      Reply.NO,
      "Two lists avoid each other: the figure is likely too high, and the lower bound is none."),
  UNREACHED(
      "unreached",
      "Are there victims with no chance of being on any list, such as children, a community or one"
          + " kind of exploitation?",
      Reply.NO,
      "Some victims have no chance of being on any list: they are not in the figure at all."),
  REPEATED(
      "repeated",
      "Is any list a copy, a part or a merger of another?",
      Reply.NO,
      "A list is a copy, part or merger of another: it says nothing of its own, and the figure is"
          + " likely too low.");

  /** What a person says. */
  public enum Reply {
    YES,
    NO,
    UNKNOWN
  }

  private final String key;
  private final String words;
  private final Reply hoped;
  private final String otherwise;

  Question(String key, String words, Reply hoped, String otherwise) {
    this.key = key;
    this.words = words;
    this.hoped = hoped;
    this.otherwise = otherwise;
  }

  /** As in the file. */
  public String key() {
    return key;
  }

  public String words() {
    return words;
  }

  /** What the methods assume. */
  public Reply hoped() {
    return hoped;
  }

  /** What follows where the reply is not the hoped one. */
  public String otherwise() {
    return otherwise;
  }

  public static Optional<Question> find(String key) {
    return Arrays.stream(values()).filter(question -> question.key.equals(key)).findFirst();
  }
}
