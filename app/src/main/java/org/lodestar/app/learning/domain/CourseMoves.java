package org.lodestar.app.learning.domain;

import static org.lodestar.app.learning.CourseEvent.ASK;
import static org.lodestar.app.learning.CourseEvent.REPLACE;
import static org.lodestar.app.learning.CourseEvent.RETURN;
import static org.lodestar.app.learning.CourseEvent.SIGN;
import static org.lodestar.app.learning.CourseEvent.WITHDRAW;
import static org.lodestar.app.learning.CourseEvent.WRITE;
import static org.lodestar.app.learning.CourseState.ASKED;
import static org.lodestar.app.learning.CourseState.DRAFT;
import static org.lodestar.app.learning.CourseState.REPLACED;
import static org.lodestar.app.learning.CourseState.SIGNED;
import static org.lodestar.app.learning.CourseState.WITHDRAWN;
import static org.lodestar.app.members.Action.RUN_COURSES;
import static org.lodestar.app.members.Action.SIGN_COURSE;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.learning.CourseEvent;
import org.lodestar.app.learning.CourseState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.By;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a text of a course. */
public final class CourseMoves {
  /** Every move that there is. */
  public static final MoveTable<CourseState, CourseEvent> TABLE =
      MoveTable.of(
              edge(DRAFT, WRITE, DRAFT, RUN_COURSES, Guard.AS_READ),
              edge(DRAFT, ASK, ASKED, RUN_COURSES, Guard.NOTHING_WRONG),
              edge(ASKED, WRITE, DRAFT, RUN_COURSES, Guard.AS_READ),
              edge(ASKED, RETURN, DRAFT, SIGN_COURSE, Guard.OTHER_HANDS, Guard.AS_READ),
              edge(
                  ASKED,
                  SIGN,
                  SIGNED,
                  SIGN_COURSE,
                  Guard.OTHER_HANDS,
                  Guard.AS_READ,
                  Guard.NOTHING_WRONG),
              edge(SIGNED, REPLACE, REPLACED, By.PROGRAM, Guard.NEXT_SIGNED),
              edge(SIGNED, WITHDRAW, WITHDRAWN, RUN_COURSES))
          .begins(DRAFT)
          .ends(REPLACED, WITHDRAWN)
          .refuses((state, event) -> Refusal.of("", "learning.course.stands." + state));

  private CourseMoves() {}

  private enum Guard {
    /** Nobody who wrote on it, nor who let one of them in or was let in by one. */
    OTHER_HANDS,
    /** It still says what was read. */
    AS_READ,
    /** Whoever takes it gets to its end. */
    NOTHING_WRONG,
    /** A second person signed the next text. */
    NEXT_SIGNED
  }
}
