package org.lodestar.app.rights.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.TimelineFilter;
import org.lodestar.app.casework.TimelineView;
import org.lodestar.app.casework.face.CaseTimeline;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.BundlePart;
import org.lodestar.app.rights.FoundPerson;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/**
 * The notes of a case for a person: those about them, and those about the whole case, which are
 * left out unless somebody takes them in. Notes about other people are not looked at.
 */
@Component
class NotesOfCase {
  private final CaseTimeline timeline;
  private final BundleWords words;

  NotesOfCase(CaseTimeline timeline, BundleWords words) {
    this.timeline = timeline;
    this.words = words;
  }

  BundlePart of(Worker worker, FoundPerson found, String file) {
    List<BundleLine> lines =
        entries(worker, found.caseFile()).stream()
            .filter(entry -> !entry.isNarrow())
            .filter(entry -> concerns(entry, found.person()))
            .map(this::line)
            .toList();
    return new BundlePart(words.title(words.say("rights.part.notes"), file), lines);
  }

  private static boolean concerns(ChronologyEntry entry, UUID person) {
    return person.equals(entry.person()) || entry.person() == null;
  }

  private List<ChronologyEntry> entries(Worker worker, UUID caseFile) {
    List<ChronologyEntry> all = new ArrayList<>();
    int page = 1;
    TimelineView view;
    do {
      view = timeline.page(worker, caseFile, TimelineFilter.all(), page++);
      all.addAll(view.entries());
    } while (page <= view.pages());
    return all;
  }

  private BundleLine line(ChronologyEntry entry) {
    String kind = words.name("casework.chronology", entry.kind());
    String label = words.say("casework.section.noted", kind, words.date(entry.happenedAt()));
    String code = entry.code();
    String said = entry.words() != null ? entry.words().text() : "";
    String text = code == null ? said : words.noted(code);
    boolean ofAll = entry.person() == null && code == null;
    return new BundleLine(label, text, ofAll ? Withholding.ABOUT_OTHERS : null);
  }
}
