package org.lodestar.app.worries.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.lodestar.app.worries.OwnDraft;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.face.OwnDrafts;
import org.lodestar.app.worries.store.OwnReportRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** News on a worker's worries, and those that they have begun. Labels hold references and days. */
@Component
@Transactional(readOnly = true)
class WorryWork implements WorkItems {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

  private final OwnReportRows rows;
  private final OwnDrafts drafts;
  private final People people;
  private final Words words;

  WorryWork(OwnReportRows rows, OwnDrafts drafts, People people, Words words) {
    this.rows = rows;
    this.drafts = drafts;
    this.people = people;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.WORRIES;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    if (!viewer.may(Action.WRITE_CONCERN)) {
      return 0;
    }
    UUID worker = Standing.current().member().orElseThrow();
    return switch (kind) {
      case MESSAGE -> rows.countNews(worker, organisation(worker));
      case DRAFT -> drafts.count(worker);
      default -> 0;
    };
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    if (!viewer.may(Action.WRITE_CONCERN)) {
      return List.of();
    }
    UUID worker = Standing.current().member().orElseThrow();
    return switch (kind) {
      case MESSAGE ->
          rows.withNews(worker, organisation(worker), offset, limit).stream()
              .map(this::news)
              .toList();
      case DRAFT -> drafts.list(worker, offset, limit).stream().map(this::draft).toList();
      default -> List.of();
    };
  }

  private UUID organisation(UUID worker) {
    return people.get(worker).organisation();
  }

  private WorkItem news(OwnReport own) {
    return new WorkItem(
        WorkItem.Kind.MESSAGE,
        words.say(
            Language.ENGLISH,
            own.logged() ? "worries.work.news.log" : "worries.work.news",
            own.reference()),
        "/worries/" + own.id(),
        null);
  }

  private WorkItem draft(OwnDraft draft) {
    return new WorkItem(
        WorkItem.Kind.DRAFT,
        words.say(Language.ENGLISH, "worries.work.draft", DAY.format(draft.begunAt())),
        WorryStep.check(draft.id()),
        null);
  }
}
