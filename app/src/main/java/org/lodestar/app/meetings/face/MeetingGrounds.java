package org.lodestar.app.meetings.face;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.meetings.Law;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.meetings.store.LawRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which ground agencies may meet today, and what is agreed here: dated records. */
@Component
@Transactional(readOnly = true)
public class MeetingGrounds {
  private static final String CHAIR = "CHAIR_IS_NOT_LEAD_WORKER";
  private static final String PAPERS = "PAPERS_OPEN_DAYS";
  private static final int FOUR_WEEKS = 28;

  private final LawRows laws;
  private final MeetingsDesk desk;

  MeetingGrounds(LawRows laws, MeetingsDesk desk) {
    this.laws = laws;
    this.desk = desk;
  }

  /** Grounds on which agencies may meet today. */
  public List<Law> grounds() {
    return laws.grounds(desk.today()).stream()
        .sorted(Comparator.comparing(law -> MeetingBasis.valueOf(law.code())))
        .toList();
  }

  /** The rule of the pilot of devolved decisions on who may be in the chair. */
  public Optional<Law> ruleOfTheChair() {
    return laws.rule(CHAIR, desk.today());
  }

  /** The last day on which papers of a meeting are open. */
  LocalDate papersClose(NewMeeting wanted) {
    int days = laws.rule(PAPERS, desk.today()).map(Law::amount).orElse(FOUR_WEEKS);
    return wanted.startsAt().atZone(MeetingsDesk.LONDON).toLocalDate().plusDays(days);
  }
}
