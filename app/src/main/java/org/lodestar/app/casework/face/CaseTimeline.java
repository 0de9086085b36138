package org.lodestar.app.casework.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.SilentCase;
import org.lodestar.app.casework.TimelineFilter;
import org.lodestar.app.casework.TimelineView;
import org.lodestar.app.casework.domain.WrittenWords;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.EarlierRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.casework.store.TimelineRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.statute.Silence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole journey of a case, from the first contact on, and where it falls silent. */
@Component
@Transactional
public class CaseTimeline {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** A search within a case opens no more entries than this. */
  private static final int MOST_SEARCHED = 5000;

  private final ChronologyRows chronology;
  private final TimelineRows timeline;
  private final EarlierRows earlier;
  private final PersonRows people;
  private final People workers;
  private final CoverRows cover;
  private final CaseDesk desk;

  CaseTimeline(
      ChronologyRows chronology,
      TimelineRows timeline,
      EarlierRows earlier,
      PersonRows people,
      People workers,
      CoverRows cover,
      CaseDesk desk) {
    this.chronology = chronology;
    this.timeline = timeline;
    this.earlier = earlier;
    this.people = people;
    this.workers = workers;
    this.cover = cover;
    this.desk = desk;
  }

  /**
   * A page of the timeline.
   *
   * @param page from 1
   */
  public TimelineView page(Worker worker, UUID caseFile, TimelineFilter filter, int page) {
    CaseFile file = desk.reading(worker, caseFile);
    desk.trace(
        filter.words().isBlank()
            ? CaseworkAction.TIMELINE_VIEWED
            : CaseworkAction.TIMELINE_SEARCHED,
        caseFile,
        Detail.none().with("page", page));
    return filter.words().isBlank() ? listed(file, filter, page) : found(file, filter, page);
  }

  private TimelineView listed(CaseFile file, TimelineFilter filter, int page) {
    int count = chronology.count(file.id(), filter);
    int shown = Math.clamp(page, 1, pages(count));
    int from = (shown - 1) * TimelineView.SIZE;
    List<ChronologyEntry> entries = chronology.list(file.id(), filter, from, TimelineView.SIZE);
    return view(file, entries, filter.isAll() ? silences(file, entries) : Map.of(), count, shown);
  }

  private TimelineView found(CaseFile file, TimelineFilter filter, int page) {
    WrittenWords asked = WrittenWords.asked(filter.words());
    List<ChronologyEntry> all =
        chronology.list(file.id(), filter, 0, MOST_SEARCHED).stream()
            .filter(entry -> entry.words() != null && asked.allIn(entry.words().text()))
            .toList();
    int shown = Math.clamp(page, 1, pages(all.size()));
    List<ChronologyEntry> entries =
        all.stream().skip((shown - 1L) * TimelineView.SIZE).limit(TimelineView.SIZE).toList();
    return view(file, entries, Map.of(), all.size(), shown);
  }

  private static int pages(int count) {
    return Math.max(1, (count + TimelineView.SIZE - 1) / TimelineView.SIZE);
  }

  private TimelineView view(
      CaseFile file, List<ChronologyEntry> entries, Map<UUID, Long> silences, int count, int page) {
    return new TimelineView(
        file,
        people.listOf(file.id()),
        entries,
        earlier.list(file.id()),
        workers(entries),
        silences,
        count,
        page,
        pages(count));
  }

  private Map<UUID, org.lodestar.app.members.Person> workers(Collection<ChronologyEntry> entries) {
    Map<UUID, org.lodestar.app.members.Person> known = new HashMap<>();
    entries.stream()
        .map(ChronologyEntry::by)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(by -> workers.find(by).ifPresent(person -> known.put(by, person)));
    return known;
  }

  /** Days from a contact to the next, or of the newest to today while the case is open. */
  private Map<UUID, Long> silences(CaseFile file, List<ChronologyEntry> entries) {
    List<Instant> contacts = new ArrayList<>(timeline.contacts(file.id()));
    Map<UUID, Long> silences = new HashMap<>();
    for (ChronologyEntry entry : entries) {
      int at = contacts.indexOf(entry.happenedAt());
      if (TimelineRows.isContact(entry) && at >= 0) {
        LocalDate next = at > 0 ? day(contacts.get(at - 1)) : untilNow(file);
        LocalDate here = day(entry.happenedAt());
        if (Silence.BETWEEN_CONTACTS.isTooLong(here, next)) {
          silences.put(entry.id(), ChronoUnit.DAYS.between(here, next));
        }
      }
    }
    return silences;
  }

  private LocalDate untilNow(CaseFile file) {
    return file.closedAt() == null ? desk.today() : day(file.closedAt());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }

  /** Open cases of the worker who asks in which nothing was heard for too long. */
  @Transactional(readOnly = true)
  public List<SilentCase> silent(UUID worker, int offset, int limit) {
    return timeline.silent(
        cover.withThoseCovered(worker, desk.today()),
        before(Silence.FIRST_CONTACT),
        before(Silence.BETWEEN_CONTACTS),
        offset,
        limit);
  }

  /** How many {@link #silent} has in all. */
  @Transactional(readOnly = true)
  public int countSilent(UUID worker) {
    return timeline.countSilent(
        cover.withThoseCovered(worker, desk.today()),
        before(Silence.FIRST_CONTACT),
        before(Silence.BETWEEN_CONTACTS));
  }

  /** The first moment of the last day that is not too long ago. */
  private Instant before(Silence silence) {
    LocalDate today = desk.today();
    return today.minusDays(silence.days(today)).atStartOfDay(LONDON).toInstant();
  }
}
