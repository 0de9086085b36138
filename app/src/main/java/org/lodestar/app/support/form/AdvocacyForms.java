package org.lodestar.app.support.form;

import java.util.List;
import org.lodestar.app.support.AdvocacyEntry;
import org.lodestar.app.support.form.Question.Kind;

/** The questions of an advocate's file. */
public final class AdvocacyForms {
  /** Who the person is, as they told it. */
  public static final List<Question> FILE =
      List.of(
          Question.line("name").must(),
          Question.line("language"),
          Question.text("about"),
          Question.line("caseReference"),
          Question.choice("tellCase", "YES", "NO").must());

  /** The yes that a file begins with. */
  public static final List<Question> CONSENT =
      List.of(
          Question.choice("answer", "YES", "NO").must(),
          Question.ticks("explained", "WHO", "FREE", "WALL", "LIMITS", "WITHDRAW"),
          Question.day("on", Kind.PAST_DAY).must());

  private AdvocacyForms() {}

  /** The questions of an entry. */
  public static List<Question> of(AdvocacyEntry.Kind kind) {
    Question on = Question.day("on", Kind.PAST_DAY).must();
    return switch (kind) {
      case CONSENT -> CONSENT;
      case PLAN -> List.of(Question.text("wants").must(), Question.text("steps").must());
      case NOTE -> List.of(on, Question.text("words").must());
      case CONTACT ->
          List.of(
              on,
              Question.line("withWhom").must(),
              Question.text("told").must(),
              Question.text("why").must(),
              Question.choice("agreed", "YES", "DANGER", "CHILD", "LAW").must());
      case REQUEST ->
          List.of(
              on,
              Question.line("fromWhom").must(),
              Question.text("scope").must(),
              Question.text("necessity").must(),
              Question.choice("answer", "REFUSED", "PART", "GIVEN", "OPEN").must(),
              Question.text("reasons"));
    };
  }
}
