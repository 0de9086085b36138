package org.lodestar.app.sharing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Answer.Does;
import org.lodestar.app.sharing.Answer.Way;
import org.lodestar.app.site.Refused;

/** What must be said with each answer, so that whoever keeps somebody at night can act on it. */
public final class AnswerRules {
  private AnswerRules() {}

  /**
   * Insists on it.
   *
   * @throws Refused with the first thing that is missing
   */
  public static void check(Answer answer, Instant now) {
    Does does = answer.does();
    refuse(does == Does.NOT_ASKED && answer.way() == Way.HERE, "does", "notAsked");
    refuse(answer.said().isAfter(now), "at", "future");
    if (does == Does.NOT_ASKED) {
      refuse(answer.words() == null, "words", "whoKeeps");
      return;
    }
    refuse(does == Does.TAKE_OVER && answer.from() == null, "from", "from");
    refuse(answer.who() == null, "who", "who");
    if (does == Does.CANNOT) {
      refuse(answer.words() == null, "words", "instead");
    } else if (answer.way() == Way.HERE) {
      refuse(answer.number() == null, "number", "number");
      refuse(isPast(answer.ringBy(), answer.said()), "ringBy", "ringBy");
    }
    refuse(answer.way() == Way.WRITTEN && answer.lies() == null, "lies", "lies");
  }

  private static boolean isPast(@Nullable Instant hour, Instant said) {
    return hour == null || hour.isBefore(said);
  }

  private static void refuse(boolean broken, String field, String rule) {
    if (broken) {
      throw Refused.at(field, "sharing.answer.rule." + rule);
    }
  }
}
