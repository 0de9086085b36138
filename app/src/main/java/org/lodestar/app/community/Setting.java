package org.lodestar.app.community;

import java.util.List;

/**
 * Where a poster hangs. It chooses what the poster asks; nothing on it names a crime, because it is
 * read beside those who must not see why.
 */
public enum Setting {
  CARE(Title.WORK, Question.PAID, Question.PAPERS, Question.REST),
  FARMS(Title.WORK, Question.LIVE, Question.PAY, Question.PAPERS),
  BUILDING(Title.WORK, Question.PAY, Question.UNSAFE, Question.PAPERS),
  CAR_WASHES(Title.WORK, Question.PAY, Question.UNSAFE, Question.LIVE),
  NAIL_BARS(Title.WORK, Question.DEBT, Question.PAY, Question.PHONE),
  HOTELS(Title.WORK, Question.PAPERS, Question.PAY, Question.REST),
  FACTORIES(Title.WORK, Question.PAPERS, Question.RENT, Question.REST),
  HAULAGE(Title.WORK, Question.TIRED, Question.PAPERS, Question.PAY),
  HOMES(Title.HOME, Question.PAPERS, Question.REST, Question.LEAVE),
  RESTAURANTS(Title.WORK, Question.PAY, Question.LIVE, Question.REST),
  LETTING(Title.ROOM, Question.CROWDED, Question.RENT, Question.PAPERS),
  STREETS(Title.STREET, Question.CARRY, Question.DEBT, Question.LEAVE),
  /** A window or a counter, where anybody reads it: it asks of no one trade. */
  SHOPS(Title.WORK, Question.PAPERS, Question.PAY, Question.LEAVE);

  /** What stands above. */
  public enum Title {
    WORK,
    HOME,
    ROOM,
    STREET
  }

  /** What is asked, one line each. */
  public enum Question {
    PAPERS,
    PAY,
    PAID,
    DEBT,
    REST,
    LIVE,
    PHONE,
    LEAVE,
    UNSAFE,
    TIRED,
    CROWDED,
    RENT,
    CARRY
  }

  private final Title title;
  private final List<Question> questions;

  Setting(Title title, Question... questions) {
    this.title = title;
    this.questions = List.of(questions);
  }

  public Title title() {
    return title;
  }

  public List<Question> questions() {
    return questions;
  }
}
