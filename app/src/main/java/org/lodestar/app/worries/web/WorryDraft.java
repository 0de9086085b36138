package org.lodestar.app.worries.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.web.WorryForms.AboutWhom;
import org.lodestar.app.worries.web.WorryForms.Did;
import org.lodestar.app.worries.web.WorryForms.More;
import org.lodestar.app.worries.web.WorryForms.Urgency;
import org.lodestar.app.worries.web.WorryForms.Witness;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * What a worker has typed so far; a page that they have not come to is null.
 *
 * @param asked the questions of a partner's form as they were worded when they were answered
 */
record WorryDraft(
    @Nullable Urgency urgency,
    @Nullable Witness witness,
    @Nullable AboutWhom about,
    @Nullable Did did,
    @Nullable More more,
    @Nullable List<String> asked) {
  static WorryDraft of(Urgency urgency) {
    return new WorryDraft(urgency, null, null, null, null, null);
  }

  WorryDraft with(Urgency typed) {
    return new WorryDraft(typed, witness, about, did, more, asked);
  }

  WorryDraft with(Witness typed) {
    return new WorryDraft(urgency, typed, about, did, more, asked);
  }

  WorryDraft with(AboutWhom typed) {
    return new WorryDraft(urgency, witness, typed, did, more, asked);
  }

  WorryDraft with(Did typed) {
    return new WorryDraft(urgency, witness, about, typed, more, asked);
  }

  /** What stood on the page was asked, also where the form was switched off or reworded since. */
  WorryDraft with(More typed) {
    return new WorryDraft(urgency, witness, about, did, typed, typed.asked());
  }

  /** What was typed on a page; null when the worker has not come to it. */
  @Nullable Object page(WorryStep step) {
    return switch (step) {
      case URGENCY -> urgency;
      case SEEN -> witness;
      case ABOUT -> about;
      case DID -> did;
      case MORE -> more;
    };
  }

  /** Whether somebody may be in danger at this moment. */
  boolean danger() {
    return urgency != null && urgency.danger() == Known.YES;
  }

  /** Not sure counts as a child. */
  boolean child() {
    return age() != AgeStatus.ADULT;
  }

  AgeStatus age() {
    return urgency == null || urgency.age() == null ? AgeStatus.UNSURE : urgency.age();
  }

  Setting setting() {
    return urgency == null || urgency.setting() == null ? Setting.OTHER : urgency.setting();
  }

  /** Answers to the questions of a partner's form, with their words. */
  List<Account.Answered> answered() {
    List<String> questions = asked == null ? List.of() : asked;
    List<String> answers = Objects.requireNonNull(more).answers();
    return IntStream.range(0, Math.min(questions.size(), answers.size()))
        .filter(i -> !answers.get(i).isBlank())
        .mapToObj(i -> new Account.Answered(questions.get(i), answers.get(i)))
        .toList();
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "WorryDraft[personal]";
  }
}
