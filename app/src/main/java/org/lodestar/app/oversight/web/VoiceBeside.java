package org.lodestar.app.oversight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.ShownItem;
import org.lodestar.app.oversight.Strategy;
import org.lodestar.app.oversight.ToldVoice;
import org.lodestar.app.oversight.Voices;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** What residents said, beside the part of the plan that it is about. */
@Component
class VoiceBeside {
  private final Voices voices;
  private final VoiceWordsMaker maker;

  VoiceBeside(Voices voices, VoiceWordsMaker maker) {
    this.voices = voices;
    this.maker = maker;
  }

  /** By the heading of each priority about which something was said. */
  Map<String, List<VoicePages.Beside>> priorities(Worker worker, Page page, Strategy strategy) {
    List<ToldVoice> told = voices.beside(worker, strategy.id());
    Map<Integer, List<VoicePages.Beside>> found = new TreeMap<>();
    IntStream.rangeClosed(1, strategy.content().priorities().size())
        .forEach(
            number -> {
              List<VoicePages.Beside> about =
                  about(worker, page, told, item -> item.tie().isPriority(strategy.id(), number));
              if (!about.isEmpty()) {
                found.put(number, about);
              }
            });
    return found.entrySet().stream()
        .collect(
            Collectors.toMap(
                each -> PlanDrawing.priority(page, strategy, each.getKey()), Map.Entry::getValue));
  }

  /** About an action. */
  List<VoicePages.Beside> action(Worker worker, Page page, UUID strategy, UUID action) {
    return about(
        worker, page, voices.beside(worker, strategy), item -> action.equals(item.tie().action()));
  }

  private List<VoicePages.Beside> about(
      Worker worker, Page page, List<ToldVoice> told, Predicate<ShownItem> which) {
    List<VoicePages.Beside> about = new ArrayList<>();
    for (ToldVoice each : told) {
      VoiceWords words = maker.words(worker, page, each.actions());
      each.result().items().stream()
          .filter(which)
          .forEach(item -> about.add(words.beside(worker, each, item)));
    }
    return about;
  }
}
