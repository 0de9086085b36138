package org.lodestar.app.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with lived experience who advises the partnership. Who they are is kept elsewhere.
 *
 * @param alias that they chose
 * @param body organisation that looks after the contact
 * @param agreement the one that holds, or the last; null before the first
 */
public record Adviser(UUID id, String alias, UUID body, @Nullable Agreement agreement) {

  /**
   * What was agreed with them.
   *
   * @param kinds of work
   * @param support that they get
   * @param askAgain when they are asked whether it is still right for them
   */
  public record Agreed(
      String kinds, String support, LocalDate askAgain, LocalDate from, LocalDate expires) {}

  /** How an agreement ended. */
  public enum Ended {
    /** By a new one. */
    REPLACED,
    /** They ended it. */
    ENDED
  }

  /** An agreement; the end is null while nobody has ended it. */
  public record Agreement(
      UUID id,
      UUID adviser,
      Agreed agreed,
      @Nullable LocalDate endedOn,
      @Nullable Ended ended,
      long version) {
    /** Whether it holds on a day. */
    public boolean holds(LocalDate today) {
      return endedOn == null && !today.isBefore(agreed.from()) && !today.isAfter(agreed.expires());
    }
  }

  /** Whether they agree to advise on a day. */
  public boolean agrees(LocalDate today) {
    return agreement != null && agreement.holds(today);
  }

  /** How work is paid. */
  public enum Pay {
    /** They have not said yet. */
    OFFERED,
    MONEY,
    VOUCHER,
    /** They want nothing for it. */
    DECLINED
  }

  /**
   * What is paid for a piece of work.
   *
   * @param pounds and the day on which it is due; null where nothing is owed
   */
  public record Payment(
      UUID id,
      UUID adviser,
      String work,
      LocalDate offeredOn,
      Pay how,
      @Nullable Integer pounds,
      @Nullable LocalDate due,
      @Nullable LocalDate paidOn,
      long version) {
    /** Whether it is agreed and not paid. */
    public boolean isOwed() {
      return pounds != null && paidOn == null;
    }

    /** Whether it should have been paid already. */
    public boolean isLate(LocalDate today) {
      return isOwed() && due != null && due.isBefore(today);
    }
  }

  /** An adviser with all that belongs to them. */
  public record View(
      Adviser adviser,
      List<Agreement> agreements,
      List<Payment> payments,
      List<AdvisedProduct> products) {
    public View {
      agreements = List.copyOf(agreements);
      payments = List.copyOf(payments);
      products = List.copyOf(products);
    }
  }
}
