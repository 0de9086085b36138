package org.lodestar.app.guests.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.face.Passes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.AnswerDay;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/**
 * Second browsers that ask to be let in. Somebody waits in front of a shut door, so it stands under
 * what is due, and whoever asked first stands first.
 */
@Component
class GuestWork implements FewWorkItems {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
          .withZone(ZoneId.of("Europe/London"));

  private final Passes passes;
  private final AtHome home;
  private final Words words;

  GuestWork(Passes passes, AtHome home, Words words) {
    this.passes = passes;
    this.home = home;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.ASK_GUEST).map(passes::withSecond).orElse(List.of()).stream()
        .map(this::item)
        .toList();
  }

  private WorkItem item(Pass pass) {
    Pass.Second second = Objects.requireNonNull(pass.second());
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, "guests.work.second", DAY.format(second.at())),
        PassPageMaker.pageOf(pass.id()),
        AnswerDay.of(second.at()),
        second.at());
  }
}
