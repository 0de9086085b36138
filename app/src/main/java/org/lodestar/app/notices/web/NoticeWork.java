package org.lodestar.app.notices.web;

import java.util.List;
import org.lodestar.app.concerns.face.NoticeFacts;
import org.lodestar.app.members.Action;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.ReminderRows;
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
  private final ReminderRows reminders;
  private final CallRows calls;
  private final NoticeFacts concerns;
  private final Words words;

  NoticeWork(ReminderRows reminders, CallRows calls, NoticeFacts concerns, Words words) {
    this.reminders = reminders;
    this.calls = calls;
    this.concerns = concerns;
    this.words = words;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return switch (kind) {
      case DUE -> viewer.may(Action.TRIAGE_CONCERN) ? reminders.countByHand() : 0;
      case OVERDUE -> failed(viewer) > 0 ? 1 : 0;
      default -> 0;
    };
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    List<WorkItem> items =
        switch (kind) {
          case DUE -> viewer.may(Action.TRIAGE_CONCERN) ? byHand(offset + limit) : List.of();
          case OVERDUE -> failed(viewer) > 0 ? List.of(mail(failed(viewer))) : List.of();
          default -> List.of();
        };
    return items.stream().skip(offset).limit(limit).toList();
  }

  private int failed(Viewer viewer) {
    return viewer.may(Action.ADMINISTER_PLATFORM)
        ? calls.counts().getOrDefault(CallRows.State.DEAD, 0)
        : 0;
  }

  private WorkItem mail(int failed) {
    return new WorkItem(WorkItem.Kind.OVERDUE, say("notices.work.mail", failed), "/mail", null);
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
        reminder.askedAt());
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
