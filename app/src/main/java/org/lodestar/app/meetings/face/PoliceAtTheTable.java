package org.lodestar.app.meetings.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.TheirNoes;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who prosecutes or enforces is not asked to a table about an adult who said no to the police,
 * before that was decided on the record, with its ground, its decider and a second person (0268).
 */
@Component
@Transactional
public class PoliceAtTheTable {
  private final MeetingRows rows;
  private final CasePeople people;
  private final CaseSections sections;
  private final TheirNoes noes;

  PoliceAtTheTable(MeetingRows rows, CasePeople people, CaseSections sections, TheirNoes noes) {
    this.rows = rows;
    this.people = people;
    this.sections = sections;
    this.noes = noes;
  }

  /** Insists on it. */
  void insist(Worker worker, Meeting meeting, Set<UUID> invited) {
    boolean police = invited.stream().anyMatch(sections::enforces);
    if (police && adults(worker, meeting).anyMatch(noes::keepsPoliceOut)) {
      throw Refused.at("organisations", "meetings.rule.inviteAgainstNo");
    }
  }

  /** What those whom it is about said no to, for the page that invites. */
  public List<SummaryRow> noes(Worker worker, Meeting meeting, Page page) {
    return adults(worker, meeting).flatMap(each -> noes.of(each, page).stream()).toList();
  }

  /** Those for whom it is not decided, by where it is written down. */
  public List<SummaryRow> undecided(Worker worker, Meeting meeting, Page page) {
    return adults(worker, meeting)
        .filter(noes::keepsPoliceOut)
        .map(each -> undecided(each, page))
        .toList();
  }

  private static SummaryRow undecided(Person person, Page page) {
    String decide = "/cases/" + person.caseFile() + "/people/" + person.id() + "/consents/against";
    return SummaryRow.of(
        page.t("casework.against.title"),
        page.t("meetings.invite.undecided"),
        decide,
        page.t("casework.against.link"));
  }

  private Stream<Person> adults(Worker worker, Meeting meeting) {
    return rows.about(meeting).stream()
        .filter(each -> !each.child())
        .map(AboutPerson::person)
        .map(each -> people.head(worker, meeting.caseFile(), each));
  }
}
