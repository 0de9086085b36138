package org.lodestar.app.voice.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.ShownResult;
import org.lodestar.app.voice.ToldVoice;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceItem.Tie;
import org.lodestar.app.voice.face.Voices;
import org.lodestar.app.voice.wording.ResultWords;

/**
 * Words about what residents said.
 *
 * @param actions that are spoken of
 */
record VoiceWords(
    Page page, PlanWords plan, Map<UUID, Strategy> strategies, Map<UUID, PlanAction> actions) {
  private static final int FULL = 100;

  VoiceWords {
    strategies = Map.copyOf(strategies);
    actions = Map.copyOf(actions);
  }

  static String href(Consultation one) {
    return "/voice/" + one.id();
  }

  /** Shares are of all who answered; votes and points, of what was chosen most. */
  private static int bar(ShownResult result, ShownItem item) {
    if (item.share() != null) {
      return item.share();
    }
    int most =
        result.items().stream()
            .map(ShownItem::number)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    Integer number = item.number();
    return number == null || most == 0 ? 0 : (int) Math.round((double) number * FULL / most);
  }

  private static String rank(ShownItem item) {
    return item.rank() == null ? "" : String.valueOf(item.rank());
  }

  /** An item before it belongs to anything. */
  static VoicePages.Item plain(Page page, Kind kind, ShownResult result, ShownItem item) {
    return new VoicePages.Item(
        rank(item),
        item.words(),
        ResultWords.number(page, kind, item),
        bar(result, item),
        null,
        item.counted() ? new Mark(page.t("voice.counts"), "quiet") : null,
        List.of(),
        null,
        null);
  }

  VoicePages.Item item(
      Worker worker,
      Voices.View view,
      ShownItem item,
      List<VoiceAnswer> own,
      @Nullable String tie,
      @Nullable String answer) {
    return new VoicePages.Item(
        rank(item),
        item.words(),
        ResultWords.number(page, view.consultation().content().result().kind(), item),
        bar(view.result(), item),
        part(item.tie()),
        mark(view, item),
        own.stream().map(each -> answer(worker, each)).toList(),
        tie,
        answer);
  }

  private Mark mark(Voices.View view, ShownItem item) {
    List<VoiceAnswer> all =
        view.answers().stream().filter(each -> each.speaksOf(item.id())).toList();
    if (all.stream().anyMatch(VoiceAnswer::published)) {
      return new Mark(page.t("voice.answered"), "done");
    }
    if (!all.isEmpty()) {
      return new Mark(page.t("voice.proposed.mark"), "due");
    }
    return view.consultation().asksForAnswer()
        ? new Mark(page.t("voice.unanswered"), view.over() ? "overdue" : "quiet")
        : new Mark(page.t("voice.measured"), "quiet");
  }

  /** The part of the plan that something is about; null when there is none, or not any more. */
  @Nullable Line part(Tie tie) {
    PlanAction action = tie.action() == null ? null : actions.get(tie.action());
    if (action != null) {
      return line(action);
    }
    Strategy strategy = tie.strategy() == null ? null : strategies.get(tie.strategy());
    Integer priority = tie.priority();
    if (strategy == null || priority == null || priority > strategy.content().priorities().size()) {
      return null;
    }
    return new Line(
        PlanWords.priority(page, strategy, priority),
        "/plan/" + strategy.id(),
        strategy.title(),
        null);
  }

  private Line line(PlanAction action) {
    return new Line(plan.title(action), PlanWords.href(action), "", null);
  }

  VoicePages.Answer answer(Worker worker, VoiceAnswer answer) {
    VoiceAnswer.Content content = answer.content();
    String here = "/voice/" + answer.consultation() + "/answers/" + answer.id();
    boolean may = worker.mayEver(Action.ANSWER_VOICE) && !answer.published();
    boolean own = answer.hands().proposedBy().equals(worker.id());
    UUID meeting = worker.mayEver(Action.READ_BOARDS) ? content.meeting() : null;
    return new VoicePages.Answer(
        new Mark(page.name("voice.verdict", content.verdict()), tone(content.verdict())),
        content.words(),
        page.t("voice.answeredBy", plan.body(content.board()), page.date(content.on())),
        meeting == null ? null : "/boards/" + content.board() + "/meetings/" + meeting,
        content.actions().stream()
            .map(actions::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingInt(PlanAction::number))
            .map(this::line)
            .toList(),
        answer.published() ? null : new Mark(page.t(own ? "voice.own" : "voice.second"), "due"),
        may ? here : null,
        may && !own ? here + "/confirm" : null);
  }

  private static String tone(VoiceAnswer.Verdict verdict) {
    return switch (verdict) {
      case WILL_DO -> "new";
      case DONE -> "done";
      case WILL_NOT -> "quiet";
    };
  }

  /** What was said about a part of the plan, for all items of one result that are about it. */
  VoicePages.Beside beside(Worker worker, ToldVoice told, ShownItem item) {
    Kind kind = told.content().result().kind();
    String facts =
        String.join(
            PlanWords.BETWEEN,
            told.content().title(),
            page.date(told.content().ends()),
            ResultWords.number(page, kind, item));
    return new VoicePages.Beside(
        item.words(),
        worker.mayEver(Action.READ_VOICE) ? "/voice/" + told.id() : null,
        facts,
        told.answers().stream()
            .filter(each -> each.speaksOf(item.id()))
            .map(each -> answer(worker, each))
            .toList());
  }
}
