package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.Staffing;
import org.lodestar.app.concerns.face.FrontDoor;
import org.lodestar.app.concerns.face.FrontDoor.Reader;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Screening;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;

/** Says who reads and when, from the rota and the calendar, and which lines answer meanwhile. */
@Component
class ReaderPageMaker {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FrontDoor form;
  private final HelplineSlot helplines;
  private final Clock clock;

  ReaderPageMaker(FrontDoor form, HelplineSlot helplines, Clock clock) {
    this.form = form;
    this.helplines = helplines;
    this.clock = clock;
  }

  /** Who reads a report about somebody of this age. */
  Optional<ReaderPage> reader(AgeStatus age, Page page) {
    return form.reader(age).map(each -> page(each, page));
  }

  /** Who reads what comes into a mailbox that lies with this organisation. */
  Optional<ReaderPage> reader(UUID receiver, Page page) {
    return form.reader(receiver).map(each -> page(each, page));
  }

  private ReaderPage page(Reader reader, Page page) {
    Staffing staffing = reader.staffing();
    return new ReaderPage(
        reader.receiver().name(),
        reader.receiver().staffedHours(),
        staffing,
        reader.hours(),
        staffing.nobody() ? lines(page) : List.of());
  }

  /** Lines that answer at this minute, the national helpline first. */
  List<Helpline> lines(Page page) {
    LocalDateTime local = LocalDateTime.ofInstant(clock.instant(), LONDON);
    boolean open = Screening.isOfficeHours(local.toLocalDate(), local.toLocalTime());
    return helplines
        .helplines(
            page.language(),
            "NATIONAL_HELPLINE",
            "REFERRAL_LINE",
            "POLICE_NON_EMERGENCY",
            "CHILDLINE",
            "CHILD_OUT_OF_HOURS")
        .stream()
        .filter(each -> each.answers(open))
        .toList();
  }
}
