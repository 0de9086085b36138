package org.lodestar.app.pathway.web;

import java.util.List;
import org.lodestar.app.pathway.Change;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.face.ChangeWords;
import org.lodestar.app.pathway.face.Said;

/** What the draft changes, step by step. */
public record ChangesPage(int before, List<ChangeWords> blocks) {
  public ChangesPage {
    blocks = List.copyOf(blocks);
  }

  static ChangesPage of(PathwayVersion before, Said after, List<Change> changes) {
    return new ChangesPage(
        before.number(), ChangeWords.of(after.about(before.content()), after, changes));
  }
}
