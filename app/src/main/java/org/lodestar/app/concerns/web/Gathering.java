package org.lodestar.app.concerns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.face.Uploads;
import org.springframework.stereotype.Component;

/**
 * Keeps what a visitor gathers within the limits. It is asked where posts of one visitor wait for
 * each other, so that several at once cannot go past what each alone was told.
 */
@Component
class Gathering {
  private final FileLimits limits;
  private final Uploads uploads;

  Gathering(Uploads uploads, FileLimits limits) {
    this.limits = limits;
    this.uploads = uploads;
  }

  /** What did not fit while something was added; forgotten once that is stored. */
  static final class Over {
    private final List<HeldFile> whole = new ArrayList<>();
    private final List<BegunFile> begun = new ArrayList<>();

    private void clear() {
      whole.clear();
      begun.clear();
    }

    boolean has(UUID file) {
      return whole.stream().anyMatch(each -> each.id().equals(file));
    }
  }

  /** Adds those of the files that fit beside what is there and was sent already. */
  Gathered with(Gathered before, List<HeldFile> more, Already already, Over over) {
    over.clear();
    Gathered now = before;
    for (HeldFile file : more) {
      Already all = already.and(Already.of(now.files()));
      if (fits(all, file.size())) {
        now = now.with(List.of(file));
      } else {
        over.whole.add(file);
      }
    }
    return now;
  }

  /** Adds a file that has come whole, if it still fits. */
  Gathered finished(Gathered before, HeldFile file, Already already, Over over) {
    over.clear();
    boolean fits =
        before.file(file.id()).isPresent()
            || fits(already.and(Already.of(before.files())), file.size());
    if (!fits) {
      over.whole.add(file);
    }
    return fits ? before.finished(file) : before.withoutBegun(file.id());
  }

  /** Begins a file; the oldest that were never finished make room for it. */
  Gathered begun(Gathered before, BegunFile file, Already already, Over over) {
    over.clear();
    Gathered now = before;
    while (!now.begun().isEmpty() && !fits(promised(now, already), file.size())) {
      BegunFile oldest = now.begun().getFirst();
      over.begun.add(oldest);
      now = now.withoutBegun(oldest.id());
    }
    return now.with(file);
  }

  private static Already promised(Gathered gathered, Already already) {
    Already all = already.and(Already.of(gathered.files()));
    for (BegunFile each : gathered.begun()) {
      all = all.plus(each.size());
    }
    return all;
  }

  private boolean fits(Already all, long size) {
    return all.files() < limits.mostFiles()
        && all.bytes() + size <= limits.mostTogether().toBytes();
  }

  /** Forgets what did not fit. */
  void drop(Over over) {
    over.whole.forEach(uploads::drop);
    over.begun.forEach(uploads::drop);
  }
}
