package org.lodestar.app.oversight.web;

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
import org.lodestar.app.oversight.Bodies;
import org.lodestar.app.oversight.Body;
import org.lodestar.app.oversight.Consultation;
import org.lodestar.app.oversight.Consultation.Kind;
import org.lodestar.app.oversight.Consultation.Way;
import org.lodestar.app.oversight.PlanActions;
import org.lodestar.app.oversight.Strategies;
import org.lodestar.app.oversight.Strategy;
import org.lodestar.app.oversight.VoiceAnswer;
import org.lodestar.app.oversight.VoiceAnswer.Verdict;
import org.lodestar.app.oversight.VoiceAnswers;
import org.lodestar.app.oversight.VoiceItem.Tie;
import org.lodestar.app.oversight.Voices;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** The questions of forms about what residents said. */
@Component
class VoiceAsking {
  private static final int SENTENCES = 500;
  private static final int ANSWER = 1000;

  private final Voices voices;
  private final VoiceAnswers answers;
  private final Strategies strategies;
  private final PlanActions actions;
  private final Bodies bodies;
  private final RiskFrame frame;

  VoiceAsking(
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
    String key = "oversight.voice." + name;
    return Asked.area(name, page.t(key), page.t(key + ".hint"), SENTENCES);
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
        Asked.text("title", page.t("oversight.voice.title"), page.t("oversight.voice.title.hint")),
        area(page, "question"),
        Asked.radios(
            "way",
            page.t("oversight.voice.way"),
            null,
            Option.all(page, "oversight.voice.way", Way.values())),
        area(page, "whom"),
        area(page, "how"),
        area(page, "limits"),
        Asked.date("begins", page.t("oversight.voice.begins"), null),
        Asked.date("ends", page.t("oversight.voice.ends"), null),
        Asked.boxes("languages", page.t("oversight.voice.languages"), null, languages()),
        Asked.radios(
            "kind",
            page.t("oversight.voice.kind"),
            null,
            Option.all(page, "oversight.voice.kind", Kind.values())),
        Asked.text(
            "answers", page.t("oversight.voice.answers"), page.t("oversight.voice.answers.hint")),
        Asked.select(
            "follows",
            page.t("oversight.voice.follows"),
            page.t("oversight.voice.follows.hint"),
            others,
            page.t("oversight.voice.follows.none")),
        area(page, "different"));
  }

  private static String named(Page page, Consultation each) {
    return page.t("oversight.voice.dated", each.title(), page.date(each.content().ends()));
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
                      page.t("oversight.voice.action", action.number(), action.title())))
          .forEach(parts::add);
    }
    return List.of(
        Asked.select(
            "part",
            page.t("oversight.voice.part"),
            page.t("oversight.voice.part.hint"),
            parts,
            page.t("oversight.voice.part.none")));
  }

  private static Option priority(Page page, Strategy strategy, int number) {
    return option(
        page,
        new Tie(strategy.id(), number, null),
        strategy,
        PlanDrawing.priority(page, strategy, number));
  }

  private static Option option(Page page, Tie tie, Strategy strategy, String words) {
    return Option.of(
        VoiceForms.Part.of(tie), page.t("oversight.voice.partOf", words, strategy.title()));
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
                            "oversight.voice.meetingOf",
                            Objects.requireNonNull(all.get(each.body())).name(),
                            page.date(each.day()))))
            .toList();
    return List.of(
        Asked.radios(
            "verdict",
            page.t("oversight.voice.verdict"),
            null,
            Option.all(page, "oversight.voice.verdict", Verdict.values())),
        Asked.area(
            "words", page.t("oversight.voice.words"), page.t("oversight.voice.words.hint"), ANSWER),
        Asked.select(
            "board",
            page.t("oversight.voice.board"),
            null,
            frame.planning().bodies(worker, chosen),
            page.t("oversight.choose")),
        Asked.select(
            "meeting",
            page.t("oversight.voice.meeting"),
            page.t("oversight.voice.meeting.hint"),
            meetings,
            page.t("oversight.voice.meeting.none")),
        Asked.date("on", page.t("oversight.voice.on"), page.t("oversight.voice.on.hint")),
        Asked.boxes(
            "actions",
            page.t("oversight.voice.actions"),
            page.t("oversight.voice.actions.hint"),
            frame.actions(worker, page, List.of())));
  }

  /** The same for a new one, of which what it answers is sent along. */
  List<Asked> answering(Worker worker, Page page, String item) {
    return Stream.concat(
            Stream.of(Asked.hidden("item", item)),
            answering(worker, page, (VoiceAnswer) null).stream())
        .toList();
  }
}
