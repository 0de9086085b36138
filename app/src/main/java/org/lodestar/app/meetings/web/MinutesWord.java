package org.lodestar.app.meetings.web;

import org.lodestar.app.site.Page;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordPapers;
import org.springframework.stereotype.Component;

/** The minutes of a meeting for Word: what the printed page says. Its properties name nobody. */
@Component
class MinutesWord {
  private final WordPapers papers;

  MinutesWord(WordPapers papers) {
    this.papers = papers;
  }

  WordDocument draw(Page page, MinutesPage minutes) {
    MeetingPage meeting = minutes.meeting();
    String title = page.t("meetings.minutes.title", meeting.title());
    WordDocument word =
        papers.begin(title).heading(1, title).words(minutes.state()).words(meeting.printed());
    meeting
        .people()
        .forEach(
            each -> word.words(each.text().isBlank() ? page.t("meetings.noName") : each.text()));
    word.asked(meeting.facts()).heading(2, page.t("meetings.attendance.heading"));
    meeting.guests().stream()
        .filter(each -> !each.who().isEmpty())
        .forEach(each -> word.words(each.organisation() + ": " + String.join(", ", each.who())));
    minutes.topics().forEach(each -> topic(page, word, minutes, each));
    return word;
  }

  private static void topic(
      Page page, WordDocument word, MinutesPage minutes, MinutesPage.Topic topic) {
    word.heading(2, topic.number() + ". " + topic.title()).words(topic.narrow());
    if (topic.words().isEmpty()) {
      boolean none = minutes.writes() || !minutes.draft();
      word.words(page.t(none ? "meetings.minutes.none" : "meetings.minutes.notYet"));
    } else {
      word.words(topic.words()).words(topic.written());
    }
    for (MinutesPage.Said each : topic.addenda()) {
      word.heading(3, page.t("meetings.addendum.shown")).words(each.words()).words(each.by());
    }
    topic.decisions().forEach(each -> decided(page, word, each));
    if (!topic.actions().isEmpty()) {
      word.heading(3, page.t("meetings.action.shown"));
      topic.actions().forEach(each -> todo(word, each));
    }
  }

  private static void decided(Page page, WordDocument word, MinutesPage.Decided decided) {
    word.heading(3, page.t("meetings.decision.shown"))
        .words(decided.what())
        .words(page.t("meetings.decision.by", decided.who()))
        .words(page.t("meetings.decision.because", decided.why()));
    if (!decided.dissent().isEmpty()) {
      word.words(page.t("meetings.decision.otherwise", decided.dissent()));
    }
  }

  private static void todo(WordDocument word, MinutesPage.Todo todo) {
    word.words(todo.what() + " (" + todo.state() + ")").words(todo.who()).words(todo.outcome());
  }
}
