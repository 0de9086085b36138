package org.lodestar.app.boards.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordPapers;
import org.springframework.stereotype.Component;

/** A meeting and its minutes as a document for Word: what the printed page says. */
@Component
class MinutesWord {
  private final MeetingPageMaker maker;
  private final WordPapers papers;

  MinutesWord(MeetingPageMaker maker, WordPapers papers) {
    this.maker = maker;
    this.papers = papers;
  }

  WordDocument draw(Worker worker, Page page, MeetingView view) {
    BoardPages.Meeting meeting = maker.print(worker, page, view);
    String title = meeting.title() + ": " + meeting.board();
    WordDocument word = papers.begin(title);
    word.heading(1, title).words(meeting.mark().label());
    if (!meeting.warning().isEmpty()) {
      word.words(meeting.warning());
    }
    meeting.rows().forEach(each -> word.words(row(each)));
    word.heading(2, page.t("boards.board.agenda"));
    meeting.record().items().forEach(each -> item(page, word, each));
    lines(word, page.t("boards.board.days"), meeting.record().days());
    lines(word, page.t("boards.board.earlier"), meeting.record().open());
    word.heading(2, page.t("boards.board.attendance")).words(meeting.quorum());
    meeting.record().attendance().forEach(each -> word.words(line(each)));
    lines(word, page.t("boards.board.interests"), meeting.record().declarations());
    lines(word, page.t("boards.board.decisions"), meeting.record().decisions());
    lines(word, page.t("boards.board.raised.here"), meeting.record().raised());
    return word;
  }

  private static String row(SummaryRow row) {
    return row.question() + ": " + String.join(", ", row.answers());
  }

  private static void item(Page page, WordDocument word, BoardPages.Item item) {
    word.heading(3, item.title()).words(item.facts());
    if (!item.paper().isEmpty()) {
      word.words(page.t("boards.board.paper.is", item.paper()));
    }
    word.words(item.words());
    if (!item.minutes().isEmpty()) {
      word.words(page.t("boards.board.minutes") + ":").words(item.minutes());
    }
  }

  private static void lines(WordDocument word, String title, List<Line> lines) {
    if (!lines.isEmpty()) {
      word.heading(2, title);
      lines.forEach(each -> word.words(line(each)));
    }
  }

  private static String line(Line line) {
    return Stream.of(line.title(), line.facts(), line.mark() == null ? "" : line.mark().label())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(". "));
  }
}
