package org.lodestar.app.referral.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.Correction;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TimelineEntry;

/** What happened to a document, newest first; what was put right stays and says so. */
final class HappenedLines {
  private final Page page;
  private final People people;

  HappenedLines(Page page, People people) {
    this.page = page;
    this.people = people;
  }

  List<TimelineEntry> of(List<Happening> all, List<Correction> corrections) {
    Map<UUID, Correction> byWrong =
        corrections.stream().collect(Collectors.toMap(Correction::happening, Function.identity()));
    Map<UUID, String> names =
        people.names(
            Stream.concat(
                    all.stream().map(Happening::recordedBy),
                    corrections.stream().map(Correction::by))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return all.reversed().stream().map(each -> line(each, byWrong.get(each.id()), names)).toList();
  }

  private TimelineEntry line(
      Happening each, @Nullable Correction putRight, Map<UUID, String> names) {
    String title =
        page.t(
            "referral.happening.title",
            page.name("referral.event", each.event()),
            page.date(each.on()));
    return new TimelineEntry(
        putRight == null ? title : page.t("referral.correct.line", title),
        name(each.recordedBy(), names),
        each.recordedAt(),
        putRight == null
            ? note(each)
            : page.t(
                "referral.correct.by",
                name(putRight.by(), names),
                page.dateTime(putRight.at()),
                putRight.why().text()));
  }

  private @Nullable String note(Happening each) {
    String note = each.note() == null ? null : each.note().text();
    if (each.agreed() == null) {
      return note;
    }
    String agreed = page.name("referral.happening.agreed", each.agreed());
    return note == null ? agreed : agreed + "\n" + note;
  }

  private String name(@Nullable UUID worker, Map<UUID, String> names) {
    return names.getOrDefault(worker == null ? new UUID(0, 0) : worker, page.t("referral.someone"));
  }
}
