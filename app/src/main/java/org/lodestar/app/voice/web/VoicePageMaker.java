package org.lodestar.app.voice.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.ShownResult;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.face.Voices;
import org.lodestar.app.voice.wording.ResultWords;
import org.springframework.stereotype.Component;

/** Draws what residents said. */
@Component
class VoicePageMaker {
  private static final int ON_A_PAGE = 20;

  private final Planning planning;
  private final VoiceWordsMaker maker;

  VoicePageMaker(Planning planning, VoiceWordsMaker maker) {
    this.planning = planning;
    this.maker = maker;
  }

  VoicePages.Listed list(Worker worker, Page page, List<Voices.Line> all, int number) {
    int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    return new VoicePages.Listed(
        all.reversed().stream().filter(Voices.Line::waits).map(each -> waits(page, each)).toList(),
        all.stream()
            .skip((shown - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(each -> line(page, each))
            .toList(),
        Paging.numbered(shown, pages, each -> "/voice?page=" + each),
        worker.mayEver(Action.EDIT_VOICE));
  }

  private Line waits(Page page, Voices.Line line) {
    Consultation one = line.consultation();
    long days = ChronoUnit.DAYS.between(one.content().ends(), planning.today());
    String facts =
        page.t("voice.waits.of", line.unanswered().size(), line.result().items().size())
            + PlanWords.BETWEEN
            + page.t("voice.waits.days", days);
    return new Line(
        one.title(),
        VoiceWords.href(one),
        facts,
        line.proposed() > 0
            ? new Mark(page.t("voice.proposed.mark"), "due")
            : new Mark(page.t("voice.unanswered"), "overdue"));
  }

  private Line line(Page page, Voices.Line line) {
    Consultation one = line.consultation();
    return new Line(
        one.title(),
        VoiceWords.href(one),
        String.join(
            PlanWords.BETWEEN,
            ResultWords.days(page, one.content()),
            page.name("voice.way", one.content().method().way()),
            ResultWords.answers(page, line.result())),
        mark(page, one, line.result(), line.waits()));
  }

  private Mark mark(Page page, Consultation one, ShownResult result, boolean waits) {
    if (!one.over(planning.today())) {
      return new Mark(page.t("voice.running"), "new");
    }
    if (!result.isThere()) {
      return new Mark(page.t("voice.noResult"), "due");
    }
    if (!one.asksForAnswer()) {
      return new Mark(page.t("voice.measured"), "quiet");
    }
    return waits
        ? new Mark(page.t("voice.unanswered"), "overdue")
        : new Mark(page.t("voice.answered"), "done");
  }

  VoicePages.One one(Worker worker, Page page, Voices.View view) {
    Consultation one = view.consultation();
    VoiceWords words = maker.words(worker, page, view.actions());
    boolean edits = worker.mayEver(Action.EDIT_VOICE);
    boolean answers = worker.mayEver(Action.ANSWER_VOICE) && view.over() && view.result().isThere();
    VoicePages.Can can = new VoicePages.Can(edits && !view.frozen(), edits, answers);
    boolean waits =
        view.result().items().stream()
            .anyMatch(
                item ->
                    view.answers().stream()
                        .noneMatch(each -> each.published() && each.speaksOf(item.id())));
    return new VoicePages.One(
        one.title(),
        mark(page, one, view.result(), waits),
        rows(page, view),
        method(page, one.content()),
        view.result().items().stream().map(each -> item(worker, words, view, each, can)).toList(),
        view.result().keepsBack(),
        view.answers().stream()
            .filter(each -> each.item() == null)
            .map(each -> words.answer(worker, each))
            .toList(),
        view.years().size() > 1 ? years(page, view.years()) : null,
        VoiceWords.href(one),
        can);
  }

  private static List<SummaryRow> rows(Page page, Voices.View view) {
    Consultation.Content content = view.consultation().content();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("voice.question"), content.question()));
    rows.add(SummaryRow.of(page.t("voice.when"), ResultWords.days(page, content)));
    rows.add(SummaryRow.of(page.t("voice.answers"), ResultWords.answers(page, view.result())));
    if (view.result().index() != null) {
      rows.add(
          SummaryRow.of(page.t("voice.index"), page.t("voice.percent", view.result().index())));
    }
    return rows;
  }

  /** How it was asked, without which no number is told. */
  static List<SummaryRow> method(Page page, Consultation.Content content) {
    Consultation.Method method = content.method();
    String languages =
        Arrays.stream(Language.values())
            .filter(content.languages()::contains)
            .map(Language::englishName)
            .collect(Collectors.joining(", "));
    Stream<SummaryRow> different =
        method.different().isEmpty()
            ? Stream.empty()
            : Stream.of(SummaryRow.of(page.t("voice.different"), method.different()));
    return Stream.concat(
            Stream.of(
                SummaryRow.of(page.t("voice.way"), page.name("voice.way", method.way())),
                SummaryRow.of(page.t("voice.whom"), method.whom()),
                SummaryRow.of(page.t("voice.how"), method.how()),
                SummaryRow.of(page.t("voice.limits"), method.limits()),
                SummaryRow.of(page.t("voice.languages"), languages)),
            different)
        .toList();
  }

  /** How one stands now, for somebody who typed something else. */
  static List<SummaryRow> standing(Page page, Consultation now) {
    return Stream.concat(
            Stream.of(
                SummaryRow.of(page.t("voice.title"), now.title()),
                SummaryRow.of(page.t("voice.question"), now.content().question()),
                SummaryRow.of(page.t("voice.when"), ResultWords.days(page, now.content()))),
            method(page, now.content()).stream())
        .toList();
  }

  private static VoicePages.Item item(
      Worker worker, VoiceWords words, Voices.View view, ShownItem item, VoicePages.Can can) {
    List<VoiceAnswer> own =
        view.answers().stream().filter(each -> item.id().equals(each.item())).toList();
    String here = VoiceWords.href(view.consultation());
    return words.item(
        worker,
        view,
        item,
        own,
        can.tie() ? here + "/items/" + item.id() : null,
        can.answer() ? here + "/answers/new?item=" + item.id() : null);
  }

  /** What would be shown of rows that are not kept yet. */
  static VoicePages.Preview preview(Page page, Consultation.Kind kind, Voices.Looked looked) {
    return new VoicePages.Preview(
        looked.faults(),
        looked.shown().items().stream()
            .map(each -> VoiceWords.plain(page, kind, looked.shown(), each))
            .toList(),
        looked.shown().keepsBack());
  }

  private static Table years(Page page, List<Voices.Year> years) {
    return Table.of(
        page.t("voice.years"),
        years,
        Part.link(
            page.t("voice.when"),
            each -> ResultWords.days(page, each.consultation().content()),
            each -> VoiceWords.href(each.consultation())),
        Part.number(page.t("voice.index"), each -> index(page, each.result().index())),
        Part.number(page.t("voice.answers"), each -> ResultWords.answers(page, each.result())),
        Part.words(
            page.t("voice.way"),
            each -> page.name("voice.way", each.consultation().content().method().way())),
        Part.words(
            page.t("voice.compared"), each -> compared(page, each, each == years.getFirst())));
  }

  private static String index(Page page, @Nullable Integer index) {
    return index == null ? page.t("voice.notShown") : page.t("voice.percent", index);
  }

  /** The first has none before it. */
  private static String compared(Page page, Voices.Year year, boolean first) {
    if (first) {
      return page.t("voice.first");
    }
    String changes =
        year.changes().stream()
            .map(each -> page.name("voice.change", each))
            .collect(Collectors.joining(", "));
    return changes.isEmpty() ? page.t("voice.same") : page.t("voice.differs", changes);
  }
}
