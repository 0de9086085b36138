package org.lodestar.app.voice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.PlanBeside;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.ToldVoice;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Component;

/** What residents said, beside the part of the plan that it is about. */
@Component
class VoiceBeside implements PlanBeside {
  private final Voices voices;
  private final VoiceWordsMaker maker;

  VoiceBeside(Voices voices, VoiceWordsMaker maker) {
    this.voices = voices;
    this.maker = maker;
  }

  @Override
  public Map<Integer, List<Said>> priorities(Worker worker, Page page, Strategy strategy) {
    List<ToldVoice> told = told(worker, page, strategy.id());
    Map<Integer, List<Said>> found = new TreeMap<>();
    IntStream.rangeClosed(1, strategy.content().priorities().size())
        .forEach(
            number -> {
              List<Said> about =
                  about(worker, page, told, item -> item.tie().isPriority(strategy.id(), number));
              if (!about.isEmpty()) {
                found.put(number, about);
              }
            });
    return found;
  }

  @Override
  public List<Said> action(Worker worker, Page page, UUID strategy, UUID action) {
    return about(
        worker, page, told(worker, page, strategy), item -> action.equals(item.tie().action()));
  }

  private List<ToldVoice> told(Worker worker, Page page, UUID strategy) {
    return page.reaches("/voice") ? voices.beside(worker, strategy) : List.of();
  }

  private List<Said> about(
      Worker worker, Page page, List<ToldVoice> told, Predicate<ShownItem> which) {
    List<Said> about = new ArrayList<>();
    for (ToldVoice each : told) {
      VoiceWords words = maker.words(worker, page, each.actions());
      each.result().items().stream()
          .filter(which)
          .forEach(item -> about.add(said(page, words.beside(worker, each, item))));
    }
    return about;
  }

  private static Said said(Page page, VoicePages.Beside beside) {
    return new Said(
        page.t("voice.said"),
        beside.said(),
        beside.href(),
        beside.facts(),
        page.t("voice.beside.none"),
        beside.answers().stream().map(each -> answer(page, each)).toList());
  }

  private static Answer answer(Page page, VoicePages.Answer answer) {
    return new Answer(
        answer.verdict(),
        answer.words(),
        answer.facts(),
        source(page, answer.meeting()),
        answer.actions());
  }

  private static @Nullable Crumb source(Page page, @Nullable String meeting) {
    return meeting == null ? null : new Crumb(page.t("voice.meeting.see"), meeting);
  }
}
