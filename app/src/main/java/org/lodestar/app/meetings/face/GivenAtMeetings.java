package org.lodestar.app.meetings.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.Paper;
import org.lodestar.app.meetings.PaperReading;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.meetings.store.PaperRows;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/**
 * What an invited body read or heard at a meeting: the papers that were laid on the table for it,
 * whom it is about once it said that it comes, and what was said there.
 */
@Component
class GivenAtMeetings implements GivenElsewhere {
  private final MeetingRows meetings;
  private final InvitationRows invitations;
  private final PaperRows papers;
  private final Organisations organisations;

  GivenAtMeetings(
      MeetingRows meetings,
      InvitationRows invitations,
      PaperRows papers,
      Organisations organisations) {
    this.meetings = meetings;
    this.invitations = invitations;
    this.papers = papers;
    this.organisations = organisations;
  }

  @Override
  public List<Given> of(CaseFile file) {
    return meetings.ofCase(file.id(), Integer.MAX_VALUE).stream().flatMap(this::at).toList();
  }

  private Stream<Given> at(Meeting meeting) {
    List<AboutPerson> about = meetings.about(meeting);
    List<Paper> laid = papers.list(meeting.id());
    List<PaperReading> readings = papers.readings(meeting.id());
    return invitations.list(meeting.id()).stream()
        .flatMap(
            guest ->
                about.stream().flatMap(each -> to(meeting, guest, each, laid, readings).stream()));
  }

  private Optional<Given> to(
      Meeting meeting,
      Invitation guest,
      AboutPerson about,
      List<Paper> laid,
      List<PaperReading> readings) {
    List<Paper> theirs =
        laid.stream()
            .filter(each -> each.givenAt() != null)
            .filter(each -> each.organisation().equals(guest.organisation()))
            .filter(each -> each.person().equals(about.person()))
            .toList();
    boolean sits = meeting.state() != MeetingState.CANCELLED && guest.state().isAtTable();
    return theirs.isEmpty() && !sits
        ? Optional.empty()
        : Optional.of(given(meeting, guest, about, theirs, reach(meeting, theirs, readings)));
  }

  private Given given(
      Meeting meeting, Invitation guest, AboutPerson about, List<Paper> theirs, Reach reach) {
    Instant first =
        theirs.stream()
            .map(each -> Objects.requireNonNull(each.givenAt()))
            .min(Instant::compareTo)
            .orElseGet(() -> heard(meeting, guest));
    Given given =
        new Given(
            about.person(),
            Kind.MEETING,
            day(first),
            PersonalText.of(name(guest.organisation())),
            theirs.stream().flatMap(each -> each.sections().stream()).distinct().toList(),
            meeting.basis() == MeetingBasis.PLANNING_WITH_THE_PERSON ? Ground.YES : Ground.DUTY,
            kept(meeting.basis(), about.child()),
            reach,
            "/meetings/" + meeting.id());
    return given.between(new Ends(guest.organisation(), null));
  }

  /** Whoever said that they come reads whom it is about; what was said they heard at the table. */
  private static Instant heard(Meeting meeting, Invitation guest) {
    Instant answered = guest.answeredAt();
    return meeting.state() == MeetingState.BEGUN || answered == null
        ? meeting.startsAt()
        : answered;
  }

  private String name(UUID organisation) {
    return organisations.find(organisation).map(each -> each.name()).orElse("");
  }

  /** By the same measure as a share: what protects somebody else, or finds out a crime. */
  static @Nullable Withholding kept(MeetingBasis basis, boolean child) {
    return switch (basis) {
      case PREVENT_CRIME -> Withholding.CRIME;
      case CHILD_ENQUIRY -> child ? null : Withholding.HARM;
      case CARE_ENQUIRY -> child ? Withholding.HARM : null;
      default -> null;
    };
  }

  private static Reach reach(Meeting meeting, List<Paper> theirs, List<PaperReading> readings) {
    if (theirs.isEmpty()) {
      return Reach.NONE;
    }
    Optional<LocalDate> read =
        readings.stream()
            .filter(each -> theirs.stream().anyMatch(paper -> paper.id().equals(each.paper())))
            .map(each -> day(each.at()))
            .max(LocalDate::compareTo);
    boolean open = theirs.stream().anyMatch(Paper::isGiven);
    Optional<LocalDate> gone =
        theirs.stream()
            .flatMap(each -> Stream.ofNullable(each.withdrawnAt()))
            .map(GivenAtMeetings::day)
            .max(LocalDate::compareTo);
    return new Reach(meeting.papersCloseOn(), open ? null : gone.orElse(null), read.orElse(null));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, MeetingsDesk.LONDON);
  }
}
