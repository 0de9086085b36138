package org.lodestar.app.notices.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.face.Reminders;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.triage.ConcernPanel;
import org.springframework.stereotype.Component;

/** On the page of a concern: reminded when and how, or why not. */
@Component
class ReminderPanel implements ConcernPanel {
  private static final int ORDER = 30;

  private final Reminders reminders;

  ReminderPanel(Reminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> panel(Worker worker, Concern concern, Page page) {
    List<SummaryRow> rows =
        reminders.of(worker, concern.id()).stream().map(each -> row(page, each)).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panel(page.t("notices.panel.title"), rows));
  }

  private static SummaryRow row(Page page, Reminder reminder) {
    String asked = page.t("notices.panel.asked", page.dateTime(reminder.askedAt()));
    return new SummaryRow(
        asked,
        said(page, reminder),
        reminder.state().waitsForSomebody() ? Addresses.of(reminder) : null,
        asked);
  }

  /** What became of it, and why. */
  static List<String> said(Page page, Reminder reminder) {
    List<String> said = new ArrayList<>();
    said.add(page.name("notices.channel", reminder.channel()));
    said.add(state(page, reminder));
    if (reminder.outcome() != null) {
      said.add(page.t("notices.outcome." + reminder.outcome()));
    }
    if (reminder.why() != null) {
      said.add(page.t("notices.why." + reminder.why()));
    }
    return said;
  }

  private static String state(Page page, Reminder reminder) {
    return switch (reminder.state()) {
      case WAITING ->
          reminder.dueAt() == null
              ? page.name("notices.state", reminder.state())
              : page.t("notices.state.WAITING.until", page.dateTime(reminder.dueAt()));
      case BY_HAND, DEAD -> page.name("notices.state", reminder.state());
      default ->
          reminder.doneAt() == null
              ? page.name("notices.state", reminder.state())
              : page.t(
                  "notices.state.at",
                  page.name("notices.state", reminder.state()),
                  page.dateTime(reminder.doneAt()));
    };
  }
}
