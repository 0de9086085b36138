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
  public List<WorkItem> items(Viewer viewer, WorkItem.Kind kind) {
    boolean told = kind == WorkItem.Kind.OVERDUE || kind == WorkItem.Kind.DUE;
    if (!told || !viewer.may(Action.ADMINISTER_PLATFORM)) {
      return List.of();
    }
    FileHealth health = watch.health();
    List<WorkItem> items = new ArrayList<>();
    if (kind == kind(health.level())) {
      items.add(item(kind, "files.work." + health.level(), health.percentFree()));
    }
    if (kind == WorkItem.Kind.OVERDUE && health.scanner() == ScannerState.AWAY) {
      items.add(item(kind, "files.work.AWAY", health.waiting()));
    }
    if (kind == WorkItem.Kind.DUE && !jailed && !installation.isDemonstration()) {
      items.add(item(kind, "files.work.UNJAILED", 0));
    }
    return items;
  }

  private static WorkItem.Kind kind(Level level) {
    return switch (level) {
      case OUT -> WorkItem.Kind.OVERDUE;
      case VERY_LOW, LOW -> WorkItem.Kind.DUE;
      case FINE -> WorkItem.Kind.DRAFT;
    };
  }

  private WorkItem item(WorkItem.Kind kind, String key, int number) {
    return new WorkItem(kind, words.say(Language.ENGLISH, key, number), "/files/state", null);
  }
}
