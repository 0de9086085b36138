package org.lodestar.app.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.PlanAction;

/**
 * What advisers work on.
 *
 * @param look how it was laid before them and cleared
 * @param stopped whether a stop of an adviser stands
 */
public record AdvisedProduct(
    UUID id, Content content, State state, Look look, boolean stopped, long version) {

  /** What sort of thing it is. */
  public enum Kind {
    ACTION,
    PAGE,
    CAMPAIGN,
    BOARD_PAPER,
    TRAINING,
    STATEMENT
  }

  /** How far it has come. */
  public enum State {
    IN_WORK,
    /** Advisers have nothing against its use. */
    CLEARED,
    /** All that was said is answered. */
    CLOSED
  }

  /** What can become of it. */
  public enum Move {
    CLEAR,
    CLOSE,
    REOPEN,
    /** An adviser's word: nobody else makes it, and nobody overrides it. */
    STOP
  }

  /**
   * How it was laid before them and cleared.
   *
   * @param laidOn since when they are asked about it as it stands; null where no day was set
   * @param laidAt the moment of that day; null where none was set
   * @param clearedBy who wrote down that they have nothing against it; null before
   * @param heard whether one of them had said anything then
   * @param heldFor the version of a public page without which its words stay off, after a stop was
   *     withdrawn while it waited; null where none does that
   */
  public record Look(
      @Nullable LocalDate laidOn,
      @Nullable Instant laidAt,
      @Nullable UUID clearedBy,
      boolean heard,
      @Nullable Integer heldFor) {
    /** How long they have to answer: our own choice, for the advisers to change. */
    private static final int DAYS = 14;

    /** By when they are asked to answer; null where no day was set. */
    public @Nullable LocalDate until() {
      return laidOn == null ? null : laidOn.plusDays(DAYS);
    }

    /**
     * Whether what was said is about it as it stands: said on that day or later, and written down
     * after it was laid before them. Of two words on one day the first can be about other words.
     *
     * @param on when it was said
     * @param recorded when it was written down
     */
    public boolean counts(LocalDate on, Instant recorded) {
      return (laidOn == null || !on.isBefore(laidOn))
          && (laidAt == null || recorded.isAfter(laidAt));
    }
  }

  /**
   * What it is.
   *
   * @param action of the plan that it belongs to
   */
  public record Content(Kind kind, String title, @Nullable UUID action) {}

  /** How an adviser gave input. */
  public enum How {
    MEETING,
    CALL,
    WRITTEN,
    THROUGH_CONTACT
  }

  /** What came of input. */
  public enum Outcome {
    CHANGED,
    NOT_CHANGED
  }

  /** What an adviser said, in words that they agreed. */
  public record Given(UUID adviser, LocalDate on, How how, String said) {}

  /**
   * What came of it, and who may see it.
   *
   * @param outcome null until somebody has said what changed
   * @param words what changed, or why nothing did
   */
  public record Answer(@Nullable Outcome outcome, String words, boolean toBoard, boolean toPublic) {
    /** Nothing yet, and shown to nobody. */
    public static Answer none() {
      return new Answer(null, "", false, false);
    }
  }

  /**
   * Input of an adviser.
   *
   * @param recordedAt when it was written down
   * @param withdrawnOn since when nobody may use it; null while one may
   */
  public record Input(
      UUID id,
      UUID product,
      Given given,
      Instant recordedAt,
      Answer answer,
      @Nullable LocalDate withdrawnOn,
      long version) {
    /** Whether somebody still has to say what changed. */
    public boolean isOpen() {
      return withdrawnOn == null && answer.outcome() == null;
    }
  }

  /**
   * That an adviser stopped a product.
   *
   * @param withdrawnOn null while it stands
   */
  public record Stop(
      UUID id,
      UUID product,
      UUID adviser,
      LocalDate on,
      String reason,
      @Nullable LocalDate withdrawnOn,
      String withdrawnWords) {
    public boolean stands() {
      return withdrawnOn == null;
    }

    /** That it was stopped, and by whom; why is between them and who runs it. */
    public Stop withoutWords() {
      return new Stop(id, product, adviser, on, "", withdrawnOn, "");
    }
  }

  /**
   * What an adviser said and what came of it, for those who may see it.
   *
   * @param outcome null until somebody has said what changed
   */
  public record Voice(
      UUID product,
      Kind kind,
      String title,
      LocalDate on,
      String said,
      @Nullable Outcome outcome,
      String changed) {}

  /** A product with what advisers said, and where they stopped it. */
  public record View(
      AdvisedProduct product,
      List<Input> inputs,
      List<Stop> stops,
      List<Adviser> advisers,
      @Nullable PlanAction action) {
    public View {
      inputs = List.copyOf(inputs);
      stops = List.copyOf(stops);
      advisers = List.copyOf(advisers);
    }

    /** What an adviser is called. */
    public String alias(UUID adviser) {
      return advisers.stream()
          .filter(each -> each.id().equals(adviser))
          .map(Adviser::alias)
          .findFirst()
          .orElseThrow();
    }
  }
}
