package org.lodestar.app.voice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Pay;
import org.lodestar.app.voice.Adviser.Payment;

/** What agreements, payments and answers must say. */
public final class AdviserRules {
  private AdviserRules() {}

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
