package org.lodestar.app.meetings.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.Person;
import org.lodestar.app.meetings.Law;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.face.MeetingGrounds;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Words about meetings for pages. */
@Component
class MeetingWords {
  private final MeetingGrounds grounds;

  MeetingWords(MeetingGrounds grounds) {
    this.grounds = grounds;
  }

  String title(Page page, Meeting meeting) {
    return page.t(
        "meetings.title", page.name("meetings.kind", meeting.kind()), meeting.reference());
  }

  /** People of a case to choose from. */
  List<Option> people(Page page, Collection<Person> people) {
    return people.stream()
        .map(
            person ->
                new Option(
                    person.id().toString(),
                    person.name().map(PersonalText::text).orElse(page.t("meetings.noName")),
                    page.t(person.treatedAsChild() ? "meetings.child" : "meetings.adult")))
        .toList();
  }

  /** Grounds to choose from, each with its source. */
  List<Option> grounds(Page page, List<Law> laws) {
    return laws.stream()
        .map(
            law ->
                new Option(law.code(), page.t("meetings.basis." + law.code()), source(page, law)))
        .toList();
  }

  private static String source(Page page, Law law) {
    return law.toBeConfirmed() ? page.t("meetings.toBeConfirmed", law.source()) : law.source();
  }

  /** The local rule on the chair, in words; nothing where none is in force. */
  List<Option> rule(Page page, Optional<Law> law) {
    return law.filter(each -> each.amount() == 1)
        .map(each -> List.of(new Option("rule", page.t("meetings.chairRule"), source(page, each))))
        .orElse(List.of());
  }

  /** What is to be known of a meeting. */
  List<SummaryRow> facts(Page page, Meeting meeting, MeetingNames.Known names) {
    List<SummaryRow> rows = new ArrayList<>(notice(page, meeting, names));
    rows.add(row(page, "place", meeting.written().text("place")));
    rows.add(row(page, "purpose", meeting.written().text("purpose")));
    rows.add(row(page, "basis", ground(page, meeting)));
    rows.add(row(page, "chair", names.worker(meeting.chair())));
    return rows;
  }

  private String ground(Page page, Meeting meeting) {
    String name = page.name("meetings.basis", meeting.basis());
    return grounds.grounds().stream()
        .filter(law -> law.code().equals(meeting.basis().name()))
        .map(law -> name + ": " + source(page, law))
        .findFirst()
        .orElse(name);
  }

  /** What whoever is invited may know before accepting. */
  List<SummaryRow> notice(Page page, Meeting meeting, MeetingNames.Known names) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "when", page.dateTime(meeting.startsAt())));
    rows.add(row(page, "who", names.organisation(meeting.organisation())));
    rows.add(row(page, "about", page.t(meeting.child() ? "meetings.child" : "meetings.adult")));
    if (meeting.urgent()) {
      rows.add(row(page, "urgent", page.t("meetings.urgent.yes")));
    }
    return rows;
  }

  private static SummaryRow row(Page page, String fact, String words) {
    return SummaryRow.of(page.t("meetings.fact." + fact), words);
  }

  /** Tone of the tag of a state. */
  String tone(Meeting meeting) {
    return switch (meeting.state()) {
      case CALLED -> "new";
      case BEGUN -> "done";
      case CANCELLED -> "quiet";
    };
  }
}
