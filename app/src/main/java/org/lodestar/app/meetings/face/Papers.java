package org.lodestar.app.meetings.face;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.casework.face.NoInWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.MeetingView;
import org.lodestar.app.meetings.OpenPaper;
import org.lodestar.app.meetings.Paper;
import org.lodestar.app.meetings.PapersView;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.meetings.store.PaperRows;
import org.lodestar.app.meetings.store.Seats;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers of a meeting: parts of the case about one person, chosen for one organisation. A paper is
 * frozen when it is prepared; what its callers look at before they give it is what is read. It
 * opens to that organisation alone, once it sits at the table, and shuts by itself.
 */
@Component
@Transactional
public class Papers {
  private final PaperRows rows;
  private final InvitationRows invitations;
  private final MeetingRows meetings;
  private final CaseSections sections;
  private final Meetings views;
  private final Seats seats;
  private final NarrowNoes noes;
  private final NoInWords inWords;
  private final MeetingsDesk desk;

  Papers(
      PaperRows rows,
      InvitationRows invitations,
      MeetingRows meetings,
      CaseSections sections,
      Meetings views,
      Seats seats,
      NarrowNoes noes,
      NoInWords inWords,
      MeetingsDesk desk) {
    this.rows = rows;
    this.invitations = invitations;
    this.meetings = meetings;
    this.sections = sections;
    this.views = views;
    this.seats = seats;
    this.noes = noes;
    this.inWords = inWords;
    this.desk = desk;
  }

  /** Parts of a case that can be given, in their order. */
  public List<CaseSection> parts() {
    return sections.list();
  }

  /**
   * Prepares a paper for an invited organisation; nobody there sees it yet.
   *
   * @param why narrowed parts are needed; must be said when there are any
   */
  public UUID prepare(
      Worker worker, UUID id, UUID invitation, UUID person, Set<String> codes, String why) {
    return prepare(worker, id, invitation, person, codes, why, false);
  }

  /**
   * The same by somebody who read what the person said no to in their own words, and says that it
   * is not in this.
   */
  public UUID prepare(
      Worker worker,
      UUID id,
      UUID invitation,
      UUID person,
      Set<String> codes,
      String why,
      boolean readNo) {
    Meeting meeting = desk.hosting(worker, id);
    Invitation guest = invitations.get(id, invitation);
    check(meeting, guest, person, codes, why);
    if (sections.enforces(guest.organisation())) {
      sections.insistForPolice(worker, meeting.caseFile(), person, codes);
    }
    insistOnNoes(meeting, guest, person, codes, readNo);
    UUID paper = Ids.next();
    List<CaseSheet> sheets =
        sections.read(worker, meeting.caseFile(), person, codes, Language.ENGLISH);
    if (asksThem(meeting)) {
      inWords.insistKept(person, inWords.kinds(guest.organisation()), "sections", sheets);
    }
    seats.lay(paper, meeting.organisation());
    rows.insert(
        new Paper(
            paper,
            id,
            meeting.caseFile(),
            invitation,
            guest.organisation(),
            person,
            sheets.stream().map(CaseSheet::code).toList(),
            worker.id(),
            desk.now(),
            null,
            null),
        sheets,
        why);
    trace(MeetingAction.PAPER_PREVIEWED, meeting, paper);
    return paper;
  }

  private void check(
      Meeting meeting, Invitation guest, UUID person, Set<String> codes, String why) {
    mustBeOpen(meeting, guest);
    if (meetings.about(meeting).stream().noneMatch(about -> about.person().equals(person))) {
      throw Refused.at("person", "meetings.rule.paperPerson");
    }
    List<CaseSection> chosen =
        sections.list().stream().filter(part -> codes.contains(part.code())).toList();
    if (chosen.isEmpty()) {
      throw Refused.at("sections", "meetings.rule.noParts");
    }
    boolean narrow = chosen.stream().anyMatch(part -> part.nature() != CaseSection.Nature.ROUTINE);
    if (narrow && why.isBlank()) {
      throw Refused.at("why", "meetings.rule.paperWhy");
    }
  }

  /**
   * What somebody said no to for this kind of body lies on no table before it; on a duty it goes by
   * a share, where it is decided and by whom. A child's enquiry does not rest on what an adult
   * wants.
   */
  private void insistOnNoes(
      Meeting meeting, Invitation guest, UUID person, Set<String> codes, boolean readNo) {
    if (!asksThem(meeting)) {
      return;
    }
    if (noes.against(person, codes, guest.organisation()).isPresent()) {
      throw Refused.at("sections", "meetings.rule.narrowNo");
    }
    inWords.insistRead(person, inWords.kinds(guest.organisation()), readNo);
  }

  private static boolean asksThem(Meeting meeting) {
    return meeting.basis() != MeetingBasis.CHILD_ENQUIRY;
  }

  /** Whether anybody whom it is about said no to something in their own words. */
  public boolean saidNoInWords(Worker worker, UUID id) {
    Meeting meeting = desk.hosting(worker, id);
    return meetings.about(meeting).stream().anyMatch(each -> inWords.stands(each.person()));
  }

  private void mustBeOpen(Meeting meeting, Invitation guest) {
    if (meeting.state() == MeetingState.CANCELLED || isClosed(meeting)) {
      throw Refused.because("meetings.rule.papersClosed");
    }
    if (guest.state() == Invitation.State.WITHDRAWN) {
      throw Refused.at("invitation", "meetings.rule.invitationMoved");
    }
  }

  private boolean isClosed(Meeting meeting) {
    return desk.today().isAfter(meeting.papersCloseOn());
  }

  private void trace(MeetingAction action, Meeting meeting, UUID paper) {
    desk.trace(action, meeting, Detail.none().with("paper", paper));
  }

  /** A paper exactly as the organisation will read it, for the callers. */
  public OpenPaper preview(Worker worker, UUID id, UUID paper) {
    Meeting meeting = desk.hosting(worker, id);
    Paper found = rows.find(id, paper).orElseThrow(NotFound::new);
    trace(MeetingAction.PAPER_PREVIEWED, meeting, paper);
    return open(meeting, found);
  }

  private OpenPaper open(Meeting meeting, Paper paper) {
    PersonalText name =
        meetings.about(meeting).stream()
            .filter(about -> about.person().equals(paper.person()))
            .map(AboutPerson::name)
            .findFirst()
            .orElseGet(() -> PersonalText.of(""));
    return new OpenPaper(meeting, paper, name, rows.content(paper.id()));
  }

  /** Lays a paper on the table; an earlier one about the same person is taken away. */
  public void give(Worker worker, UUID id, UUID paper) {
    Meeting meeting = desk.hosting(worker, id);
    Paper found = rows.find(id, paper).orElseThrow(NotFound::new);
    mustBeOpen(meeting, invitations.get(id, found.invitation()));
    rows.list(id).stream()
        .filter(Paper::isGiven)
        .filter(other -> other.invitation().equals(found.invitation()))
        .filter(other -> other.person().equals(found.person()))
        .forEach(other -> takeAway(meeting, other));
    rows.give(paper, desk.now());
    seats.openUntil(paper, found.organisation(), MeetingsDesk.endOf(meeting.papersCloseOn()));
    trace(MeetingAction.PAPER_GIVEN, meeting, paper);
  }

  private void takeAway(Meeting meeting, Paper paper) {
    rows.withdraw(paper.id(), desk.now());
    seats.shut(paper.id(), List.of(paper.organisation()));
    trace(MeetingAction.PAPER_WITHDRAWN, meeting, paper.id());
  }

  /** Takes a paper off the table, or throws a prepared one away. */
  public void withdraw(Worker worker, UUID id, UUID paper) {
    Meeting meeting = desk.hosting(worker, id);
    takeAway(meeting, rows.find(id, paper).orElseThrow(NotFound::new));
  }

  /** Papers that the worker may see; the callers also see who read them. */
  public PapersView list(Worker worker, UUID id) {
    MeetingView view = views.get(worker, id);
    boolean calls = view.seat().calls();
    List<Paper> papers =
        rows.list(id).stream()
            .filter(paper -> paper.withdrawnAt() == null)
            .filter(paper -> calls || paper.isGiven())
            .toList();
    return new PapersView(
        view,
        papers,
        calls ? rows.readings(id) : List.of(),
        view.meeting().papersCloseOn(),
        isClosed(view.meeting()));
  }

  /**
   * What a paper says, and keeps that it was read. Empty when it lies on the table no longer, or
   * never did for this organisation: the two look the same.
   */
  public Optional<OpenPaper> read(Worker worker, UUID id, UUID paper) {
    Seat seat = desk.reading(worker, id);
    if (seat.calls()) {
      return Optional.of(preview(worker, id, paper));
    }
    Optional<Paper> found =
        rows.find(id, paper)
            .filter(Paper::isGiven)
            .filter(each -> each.organisation().equals(worker.organisation()));
    found.ifPresent(
        each -> {
          rows.read(each, worker, desk.now());
          trace(MeetingAction.PAPER_READ, seat.meeting(), paper);
        });
    return found.map(each -> open(seat.meeting(), each));
  }
}
