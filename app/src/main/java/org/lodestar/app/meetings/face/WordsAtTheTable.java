package org.lodestar.app.meetings.face;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.face.NoInWords;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.store.AgendaRows;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written for a table is read by whoever sits at it: a word that somebody does not want to
 * go to such a body stands in no purpose, no item, no minute and no action either. A child's
 * enquiry does not rest on what an adult wants.
 */
@Component
@Transactional(readOnly = true)
class WordsAtTheTable {
  private final MeetingRows meetings;
  private final InvitationRows invitations;
  private final AgendaRows agenda;
  private final NoInWords inWords;

  WordsAtTheTable(
      MeetingRows meetings, InvitationRows invitations, AgendaRows agenda, NoInWords inWords) {
    this.meetings = meetings;
    this.invitations = invitations;
    this.agenda = agenda;
    this.inWords = inWords;
  }

  /**
   * Insists on it for what is written now, for these bodies.
   *
   * @param field at which it is told
   * @throws Refused where a marked word stands in it
   */
  void insistKept(Meeting meeting, Collection<UUID> readers, Written written, String field) {
    insist(meeting, readers, written.fields().values(), field);
  }

  /** The same for all who are invited. */
  void insistKept(Meeting meeting, Written written, String field) {
    insistKept(meeting, guests(meeting), written, field);
  }

  /** Insists on it for what lies there already, before somebody is asked to the table. */
  void insistKept(Meeting meeting, Set<UUID> invited) {
    List<String> texts =
        Stream.concat(
                meeting.written().fields().values().stream(),
                agenda.list(meeting.id()).stream()
                    .filter(item -> !item.isNarrow())
                    .flatMap(item -> item.written().fields().values().stream()))
            .toList();
    insist(meeting, invited, texts, "organisations");
  }

  private void insist(
      Meeting meeting, Collection<UUID> readers, Collection<String> texts, String field) {
    if (meeting.basis() == MeetingBasis.CHILD_ENQUIRY || readers.isEmpty()) {
      return;
    }
    Set<AgencyKind> kinds =
        readers.stream().flatMap(each -> inWords.kinds(each).stream()).collect(Collectors.toSet());
    boolean stands =
        !kinds.isEmpty()
            && meetings.about(meeting).stream()
                .map(AboutPerson::person)
                .anyMatch(person -> inWords.isIn(person, kinds, texts.stream()));
    if (stands) {
      throw Refused.at(field, "meetings.rule.wordsOfANo");
    }
  }

  private Set<UUID> guests(Meeting meeting) {
    return invitations.list(meeting.id()).stream()
        .filter(each -> each.state() != Invitation.State.WITHDRAWN)
        .map(Invitation::organisation)
        .collect(Collectors.toSet());
  }
}
