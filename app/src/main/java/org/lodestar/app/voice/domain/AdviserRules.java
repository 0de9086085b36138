package org.lodestar.app.voice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.AdvisedProduct.Move;
import org.lodestar.app.voice.AdvisedProduct.State;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Pay;
import org.lodestar.app.voice.Adviser.Payment;

/** What agreements, payments and answers must say, and the life of a product. */
public final class AdviserRules {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(State.IN_WORK, Move.CLEAR, State.CLEARED),
          new Edge(State.IN_WORK, Move.STOP, State.IN_WORK),
          new Edge(State.CLEARED, Move.CLOSE, State.CLOSED),
          new Edge(State.CLEARED, Move.REOPEN, State.IN_WORK),
          new Edge(State.CLEARED, Move.STOP, State.IN_WORK),
          new Edge(State.CLOSED, Move.REOPEN, State.IN_WORK),
          new Edge(State.CLOSED, Move.STOP, State.IN_WORK));

  private AdviserRules() {}

  private record Edge(State from, Move move, State to) {}

  /** Where a move leads; nothing when there is no such way. */
  public static Optional<State> after(State from, Move move) {
    return EDGES.stream()
        .filter(each -> each.from() == from && each.move() == move)
        .map(Edge::to)
        .findFirst();
  }

  /** What those who run the register can do with a product; a stop is not theirs. */
  public static List<Move> offered(State from) {
    return EDGES.stream()
        .filter(each -> each.from() == from && each.move() != Move.STOP)
        .map(Edge::move)
        .toList();
  }

  /** What is wrong with an agreement. */
  public static List<Refusal> check(Agreed agreed) {
    List<Refusal> wrong = new ArrayList<>();
    if (!agreed.expires().isAfter(agreed.from())) {
      wrong.add(Refusal.of("expires", "voice.adviser.expires.early"));
    }
    if (agreed.askAgain().isAfter(agreed.expires())) {
      wrong.add(Refusal.of("askAgain", "voice.adviser.askAgain.late"));
    }
    return wrong;
  }

  /** What is wrong with a payment. */
  public static List<Refusal> check(Payment payment, LocalDate today) {
    boolean owed = payment.how() == Pay.MONEY || payment.how() == Pay.VOUCHER;
    List<Refusal> wrong = new ArrayList<>();
    if (owed && payment.pounds() == null) {
      wrong.add(Refusal.of("pounds", "voice.adviser.pounds.missing"));
    }
    if (owed && payment.due() == null) {
      wrong.add(Refusal.of("due", "voice.adviser.payDue.missing"));
    }
    if (!owed && (payment.pounds() != null || payment.due() != null || payment.paidOn() != null)) {
      wrong.add(Refusal.of("how", "voice.adviser.pay.notOwed"));
    }
    if (payment.paidOn() != null && payment.paidOn().isAfter(today)) {
      wrong.add(Refusal.of("paidOn", "voice.adviser.paidOn.future"));
    }
    return wrong;
  }

  /** What is wrong with an answer: the public sees only what is answered. */
  public static List<Refusal> check(Answer answer) {
    List<Refusal> wrong = new ArrayList<>();
    if (answer.outcome() != null && answer.words().isEmpty()) {
      String key = "voice.adviser.changed.missing." + answer.outcome();
      wrong.add(Refusal.of("words", key));
    }
    if (answer.outcome() == null && !answer.words().isEmpty()) {
      wrong.add(Refusal.of("outcome", "voice.adviser.outcome.missing"));
    }
    return wrong;
  }
}
