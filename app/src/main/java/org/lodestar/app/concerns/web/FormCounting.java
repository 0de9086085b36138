package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.face.FormDays;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.SourceNetwork;
import org.lodestar.app.site.StepPace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Counts who begins the public report and who sends it, by what their draft knows and nothing else.
 * One is begun when its first answer was taken: a program that opens pages, and whoever looks and
 * goes, begins none. Who goes back and answers anew has begun before, and a draft is sent once.
 * What cannot be counted is not, and holds nobody up.
 */
@Component
class FormCounting {
  /** From one place in an hour: so few that in a whole day one place gets no day disbelieved. */
  static final int MOST = 8;

  private static final Logger LOG = LoggerFactory.getLogger(FormCounting.class);

  private final FormDays days;
  private final StepPace pace;

  FormCounting(FormDays days, Clock clock) {
    this.days = days;
    this.pace = new StepPace(clock, MOST);
  }

  /**
   * Under which total a draft was counted as begun.
   *
   * @param language of the page that took the first answer
   */
  record Counted(LocalDate day, Language language) {}

  /**
   * A draft that was changed, with where it counts if it holds its first answer now; nowhere where
   * so many come from one place that they are not believed.
   */
  Draft marked(Draft before, Draft after, Visit visit) {
    boolean begins = before.answers().isEmpty() && !after.answers().isEmpty();
    return begins && pace.takes(SourceNetwork.of(visit.request().getRemoteAddr()))
        ? after.counted(new Counted(days.today(), visit.page().language()))
        : after;
  }

  /** Counts what a change that is safely kept made of a draft. */
  void count(Draft before, Draft after) {
    @Nullable Counted was = before.counted();
    @Nullable Counted is = after.counted();
    try {
      if (was == null && is != null) {
        days.begun(is.day(), is.language());
      }
      if (was != null && after.sent()) {
        days.ended(was.day(), was.language());
      }
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("A form was not counted: {}", away.getClass().getSimpleName());
    }
  }
}
