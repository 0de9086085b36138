package org.lodestar.app.voice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Way;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceAnswer.Verdict;
import org.lodestar.app.voice.VoiceItem.Tie;
import org.lodestar.app.voice.face.VoiceAnswers;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Component;

/** The questions of forms about what residents said. */
@Component
class VoiceQuestions {
  private static final int SENTENCES = 500;
  private static final int ANSWER = 1000;

  private final Voices voices;
  private final VoiceAnswers answers;
  private final Strategies strategies;
  private final PlanActions actions;
  private final Bodies bodies;
  private final RiskFrame frame;

  VoiceQuestions(
      Voices voices,
      VoiceAnswers answers,
      Strategies strategies,
      PlanActions actions,
      Bodies bodies,
      RiskFrame frame) {
    this.voices = voices;
    this.answers = answers;
    this.strategies = strategies;
    this.actions = actions;
    this.bodies = bodies;
    this.frame = frame;
  }

  private static Asked area(Page page, String name) {
    String key = "voice." + name;
    return Asked.area(page, key).named(name).most(SENTENCES);
  }

  /** What was asked; which one it follows is any other. */
  List<Asked> asking(Worker worker, Page page, UUID self) {
    List<Option> others =
        voices.list(worker).stream()
            .map(Voices.Line::consultation)
            .filter(each -> !each.id().equals(self))
            .map(each -> Option.of(each.id().toString(), named(page, each)))
            .toList();
    return List.of(
        Asked.text(page, "voice.title").spelled(),
        area(page, "question"),
        Asked.radios(page, "voice.way", Way.values()),
        area(page, "whom"),
        area(page, "how"),
        area(page, "limits"),
        Asked.date(page, "voice.begins"),
        Asked.date(page, "voice.ends"),
        Asked.boxes(page, "voice.languages", languages()),
        Asked.radios(page, "voice.kind", Kind.values()),
        Asked.text(page, "voice.answers").spelled(),
        Asked.radios(page, "voice.asks", VoiceForms.Asks.values()),
        Asked.select(page, "voice.follows", others).empty(page.t("voice.follows.none")),
        area(page, "different"));
  }

  private static String named(Page page, Consultation each) {
    return page.t("voice.dated", each.title(), page.date(each.content().ends()));
  }

  private static List<Option> languages() {
    return Arrays.stream(Language.values())
        .map(each -> Option.of(each.name(), each.englishName()))
        .toList();
  }

  /** Which part of the plan an item is about. */
  List<Asked> part(Worker worker, Page page) {
    List<Option> parts = new ArrayList<>();
    for (Strategy each : strategies.list(worker)) {
      IntStream.rangeClosed(1, each.content().priorities().size())
          .forEach(number -> parts.add(priority(page, each, number)));
      actions.list(worker, each.id()).stream()
          .map(judged -> judged.action())
          .map(
              action ->
                  option(
                      page,
                      new Tie(null, null, action.id()),
                      each,
                      page.t("voice.action", action.number(), action.title())))
          .forEach(parts::add);
    }
    return List.of(Asked.select(page, "voice.part", parts).empty(page.t("voice.part.none")));
  }

  private static Option priority(Page page, Strategy strategy, int number) {
    return option(
        page,
        new Tie(strategy.id(), number, null),
        strategy,
        PlanWords.priority(page, strategy, number));
  }

  private static Option option(Page page, Tie tie, Strategy strategy, String words) {
    return Option.of(VoiceForms.Part.of(tie), page.t("voice.partOf", words, strategy.title()));
  }

  /** What a board answers. */
  List<Asked> answering(Worker worker, Page page, @Nullable VoiceAnswer before) {
    Map<UUID, Body> all = bodies.all(worker);
    List<UUID> chosen = before == null ? List.of() : List.of(before.content().board());
    List<Option> meetings =
        answers.meetings(worker).stream()
            .map(
                each ->
                    Option.of(
                        each.id().toString(),
                        page.t(
                            "voice.meetingOf",
                            Objects.requireNonNull(all.get(each.body())).name(),
                            page.date(each.day()))))
            .toList();
    return List.of(
        Asked.radios(page, "voice.verdict", Verdict.values()),
        Asked.area(page, "voice.words").most(ANSWER),
        Asked.select(page, "voice.board", frame.planning().bodies(worker, chosen)),
        Asked.select(page, "voice.meeting", meetings).empty(page.t("voice.meeting.none")),
        Asked.date(page, "voice.on"),
        Asked.boxes(page, "voice.actions", frame.actions(worker, page, List.of())));
  }

  /** The same for a new one, of which what it answers is sent along. */
  List<Asked> answering(Worker worker, Page page, String item) {
    return Stream.concat(
            Stream.of(Asked.hidden("item", item)),
            answering(worker, page, (VoiceAnswer) null).stream())
        .toList();
  }
}
