package org.lodestar.app.exchange.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
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
  public boolean leadsTo(Area area) {
    return area == Area.RECORDS;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.READ_EXPORT)
        ? Standing.current().member().map(this::items).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> items(UUID worker) {
    return Stream.concat(
            exports.refused(worker).stream()
                .map(each -> item(Kind.NEW, "refused", each.reference(), each.id(), null)),
            exports.lying(worker).stream()
                .map(each -> item(Kind.DUE, "fetch", each.reference(), each.id(), each.until())))
        .toList();
  }

  private WorkItem item(
      Kind kind, String key, String reference, UUID export, @Nullable Instant due) {
    String said = words.say(Language.ENGLISH, "exchange.work." + key, reference);
    return new WorkItem(kind, said, "/exports/" + export, due);
  }
}
