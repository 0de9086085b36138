package org.lodestar.app.support.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.support.Area;
import org.lodestar.app.support.ServiceRequest.Event;
import org.lodestar.app.support.form.Question.Kind;

/** The questions of a referral to a service, and of what happens to it. */
public final class RequestForms {
  /** The referral itself. It goes to a service of the directory, or to another by name. */
  public static final List<Question> REQUEST =
      List.of(
          Question.pick("service"),
          Question.line("other"),
          Question.pick("kind"),
          Question.choice("area", Area.values()).must(),
          Question.text("asked").must(),
          Question.choice("agreed", "YES", "CHILD", "DUTY", "NO").must(),
          Question.text("told"));

  /** New waiting times. */
  public static final List<Question> STANDARD =
      List.of(
          Question.day("from", Kind.COMING_DAY).must(),
          Question.days("acknowledge").must(),
          Question.days("decide").must(),
          Question.days("waiting").must(),
          Question.choice("confirmed", "YES", "NO").must());

  private RequestForms() {}

  /**
   * What is asked when something has happened.
   *
   * @param saidNo whether they said no to something, so that whoever sends it has read that
   */
  public static List<Question> of(Event event, boolean saidNo) {
    List<Question> asked = of(event);
    return saidNo && (event == Event.SEND || event == Event.CHASE)
        ? Stream.concat(asked.stream(), Stream.of(Question.ticks("readNo", "READ"))).toList()
        : asked;
  }

  /** The same, for reading. */
  public static List<Question> of(Event event) {
    List<Question> asked = new ArrayList<>();
    asked.add(Question.day("on", Kind.PAST_DAY).must());
    switch (event) {
      case SEND, CHASE ->
          asked.add(Question.choice("how", "TELEPHONE", "FORM", "SHARE", "IN_PERSON").must());
      case PUT_ON_WAITING_LIST -> {
        asked.add(Question.line("capacity"));
        asked.add(Question.day("expected", Kind.COMING_DAY));
      }
      case DECLINE ->
          asked.add(
              Question.choice(
                      "reason",
                      "FULL",
                      "OUT_OF_AREA",
                      "AGE",
                      "STATUS",
                      "NEEDS_TOO_HIGH",
                      "NOT_WHAT_THEY_DO",
                      "NOT_ENOUGH_TOLD",
                      "OTHER")
                  .must());
      case WITHDRAW ->
          asked.add(
              Question.choice(
                      "reason",
                      "PERSON_CHANGED_MIND",
                      "PERSON_LOST_CONTACT",
                      "PERSON_MOVED",
                      "PERSON_UNSAFE",
                      "SERVICE_TOO_SLOW",
                      "SERVICE_CLOSED",
                      "SERVICE_NOT_RIGHT",
                      "OURS_OTHER_SERVICE",
                      "OURS_NO_LONGER_NEEDED",
                      "OURS_SENT_IN_ERROR")
                  .must());
      case END ->
          asked.add(Question.choice("result", "MET", "PARTLY_MET", "NOT_MET", "NOT_KNOWN").must());
      case ACKNOWLEDGE, ACCEPT, REOPEN -> {}
    }
    asked.add(Question.text("note"));
    return asked;
  }
}
