package org.lodestar.app.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting.
 *
 * @param state words of how far they are
 * @param writes whether the worker's organisation keeps them
 */
public record MinutesPage(
    MeetingPage meeting,
    String state,
    String tone,
    boolean begun,
    boolean writes,
    boolean draft,
    boolean circulated,
    boolean agreed,
    List<Topic> topics) {
  public MinutesPage {
    topics = List.copyOf(topics);
  }

  /**
   * An item with all that belongs to it.
   *
   * @param number among those that the reader sees
   * @param narrow for whom it is, when it is not for the whole table; for the callers only
   * @param earlier versions of what was said
   */
  public record Topic(
      String id,
      int number,
      String title,
      String notes,
      String narrow,
      String words,
      String written,
      List<Said> earlier,
      List<Said> addenda,
      List<Decided> decisions,
      List<Todo> actions,
      List<Asked> corrections) {
    public Topic {
      earlier = List.copyOf(earlier);
      addenda = List.copyOf(addenda);
      decisions = List.copyOf(decisions);
      actions = List.copyOf(actions);
      corrections = List.copyOf(corrections);
    }
  }

  /** A text, and who wrote it when. */
  public record Said(String words, String by) {}

  /** A decision. */
  public record Decided(String id, String what, String who, String why, String dissent) {}

  /**
   * An action.
   *
   * @param move where its outcome is said; null when nothing can be said of it
   */
  public record Todo(
      String id,
      String what,
      String who,
      String state,
      String tone,
      String outcome,
      @Nullable String move) {}

  /**
   * Something to be put right.
   *
   * @param reply where it is answered; null when it cannot be
   */
  public record Asked(
      String words, String by, String state, String tone, String answer, @Nullable String reply) {}
}
