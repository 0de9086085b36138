package org.lodestar.app.exchange.web;

import java.util.List;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** A file with names waits for its second hand, who learns by it that names are to leave. */
@Component
class ExportWork implements FewWorkItems {
  private final CaseExports exports;
  private final Words words;

  ExportWork(CaseExports exports, Words words) {
    this.exports = exports;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.READ_EXPORT)
        ? Standing.current().member().stream()
            .flatMap(worker -> exports.lying(worker).stream())
            .map(
                each ->
                    new WorkItem(
                        Kind.DUE,
                        words.say(Language.ENGLISH, "exchange.work", each.reference()),
                        "/exports/" + each.id(),
                        each.until()))
            .toList()
        : List.of();
  }
}
