package org.lodestar.app.notices.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.concerns.face.NoticeFacts;
import org.lodestar.app.members.Action;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.ReminderRows;
import org.lodestar.app.site.AnswerDay;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminders that a person has to see to, and for administrators mail that does not go out. */
@Component
@Transactional(readOnly = true)
class NoticeWork implements WorkItems {
  private static final Duration WEEK = Duration.ofDays(7);

  private final ReminderRows reminders;
  private final CallRows calls;
  private final NoticeFacts concerns;
  private final Words words;
  private final Clock clock;

  NoticeWork(
      ReminderRows reminders, CallRows calls, NoticeFacts concerns, Words words, Clock clock) {
    this.clock = clock;
    this.reminders = reminders;
    this.calls = calls;
    this.concerns = concerns;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.WORRIES || area == Area.HOUSE;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return switch (kind) {
      case DUE -> viewer.may(Action.TRIAGE_CONCERN) ? reminders.countByHand() : 0;
      case OVERDUE -> overdue(viewer).size();
      default -> 0;
    };
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    List<WorkItem> items =
        switch (kind) {
          case DUE -> viewer.may(Action.TRIAGE_CONCERN) ? byHand(offset + limit) : List.of();
          case OVERDUE -> overdue(viewer);
          default -> List.of();
        };
    return items.stream().skip(offset).limit(limit).toList();
  }

  private List<WorkItem> overdue(Viewer viewer) {
    return viewer.may(Action.ADMINISTER_PLATFORM)
        ? Stream.of(
                mail("notices.work.mail", calls.counts().getOrDefault(CallRows.State.DEAD, 0)),
                mail("notices.work.left", calls.leftOut(clock.instant().minus(WEEK))))
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }

  private Optional<WorkItem> mail(String key, int many) {
    return many == 0
        ? Optional.empty()
        : Optional.of(new WorkItem(WorkItem.Kind.OVERDUE, say(key, many), "/mail", null));
  }

  private List<WorkItem> byHand(int most) {
    return reminders.byHand(most).stream().map(this::item).toList();
  }

  private WorkItem item(Reminder reminder) {
    return new WorkItem(
        WorkItem.Kind.DUE,
        say(
            "notices.work." + reminder.state(),
            concerns.reference(reminder.concern()),
            say("notices.channel." + reminder.channel())),
        Addresses.of(reminder),
        AnswerDay.of(reminder.askedAt()),
        reminder.askedAt());
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
