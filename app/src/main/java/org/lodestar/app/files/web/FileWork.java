package org.lodestar.app.files.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.files.FileHealth;
import org.lodestar.app.files.FileHealth.Level;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.intake.HealthWatch;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells the administrator of the platform that the disk fills up, that the scanner is away, or that
 * copies of pictures are drawn without a jail where real people's files come in.
 */
@Component
class FileWork implements FewWorkItems {
  private final HealthWatch watch;
  private final Installation installation;
  private final boolean jailed;
  private final Words words;

  FileWork(
      HealthWatch watch,
      Installation installation,
      @Value("${lodestar.files.jail:}") List<String> jail,
      Words words) {
    this.watch = watch;
    this.installation = installation;
    this.jailed = !jail.isEmpty();
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    if (!viewer.may(Action.ADMINISTER_PLATFORM)) {
      return List.of();
    }
    FileHealth health = watch.health();
    List<WorkItem> items = new ArrayList<>();
    if (health.level() != Level.FINE) {
      items.add(item(kind(health.level()), "files.work." + health.level(), health.percentFree()));
    }
    if (health.scanner() == ScannerState.AWAY) {
      items.add(item(WorkItem.Kind.OVERDUE, "files.work.AWAY", health.waiting()));
    }
    if (!jailed && !installation.isDemonstration()) {
      items.add(item(WorkItem.Kind.DUE, "files.work.UNJAILED", 0));
    }
    return items;
  }

  private static WorkItem.Kind kind(Level level) {
    return level == Level.OUT ? WorkItem.Kind.OVERDUE : WorkItem.Kind.DUE;
  }

  private WorkItem item(WorkItem.Kind kind, String key, int number) {
    return new WorkItem(kind, words.say(Language.ENGLISH, key, number), "/files/state", null);
  }
}
