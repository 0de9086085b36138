package org.lodestar.app.community.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.community.HungPoster;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.community.face.PosterRounds;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Ward;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Draws where posters hang: wards without any first, then what is to be replaced soonest. */
@Component
class PosterRoundPageMaker {
  static final String PATH = "/outreach/posters";

  private final OutreachFrame frame;

  PosterRoundPageMaker(OutreachFrame frame) {
    this.frame = frame;
  }

  LocalDate today() {
    return frame.today();
  }

  /** The identifier is fixed before a form is sent, so that sending it twice notes one. */
  PosterRoundPage draw(Worker worker, Page page, PosterRounds.View view) {
    Set<String> held =
        view.posters().stream().map(each -> each.content().ward()).collect(Collectors.toSet());
    return new PosterRoundPage(
        view.wards().stream()
            .filter(each -> !held.contains(each.code()))
            .map(Ward::called)
            .toList(),
        wards(page, view),
        PATH + "/" + Ids.next(),
        worker.mayEver(Action.LOG_VISIT),
        worker.mayEver(Action.READ_OUTREACH) ? "/outreach" : CampaignPageMaker.PATH);
  }

  private List<PosterRoundPage.Ward> wards(Page page, PosterRounds.View view) {
    Map<String, String> names =
        view.wards().stream().collect(Collectors.toMap(Ward::code, Ward::called));
    Map<UUID, String> sites =
        view.sites().stream()
            .collect(Collectors.toMap(OutreachSite::id, each -> each.content().name()));
    Map<UUID, String> workers =
        frame.workers(view.posters().stream().map(HungPoster::by).distinct().toList());
    Map<String, List<PosterRoundPage.Hung>> byWard = new TreeMap<>();
    for (HungPoster each : view.posters()) {
      String code = each.content().ward();
      String name =
          code.isEmpty() ? page.t("community.hung.noWard") : names.getOrDefault(code, code);
      byWard
          .computeIfAbsent(name, _ -> new ArrayList<>())
          .add(
              hung(
                  page,
                  each,
                  place(page, each.content(), sites),
                  workers.getOrDefault(each.by(), page.t("community.somebody"))));
    }
    return byWard.entrySet().stream()
        .map(each -> new PosterRoundPage.Ward(each.getKey(), each.getValue()))
        .toList();
  }

  /** A place of a plan by its name, another one by what sort of place it is. */
  private static String place(Page page, HungPoster.Content content, Map<UUID, String> sites) {
    UUID site = content.site();
    if (site != null) {
      return sites.getOrDefault(site, "");
    }
    OutreachSite.Kind kind = content.kind();
    return kind == null ? "" : page.name("community.site.kind", kind);
  }

  private PosterRoundPage.Hung hung(Page page, HungPoster poster, String site, String worker) {
    HungPoster.Content content = poster.content();
    List<String> tags = content.languages().stream().map(Language::tag).toList();
    return new PosterRoundPage.Hung(
        poster.id().toString(),
        site,
        page.t(
            "community.hung.facts",
            page.name("community.poster.setting", content.setting()),
            page.name("community.poster.size", content.size()),
            content.languages().stream()
                .map(Language::englishName)
                .collect(Collectors.joining(", ")),
            page.date(content.hung()),
            worker,
            page.date(content.replace())),
        poster.due(frame.today()) ? new Mark(page.t("community.hung.due"), "due") : null,
        PosterPageMaker.address(
            new PosterAsked(
                content.setting().name(),
                tags.getFirst(),
                tags.size() > 1 ? tags.getLast() : "",
                content.size().name(),
                "")),
        poster.version());
  }

  private static Option elsewhere(Page page, OutreachSite.Kind kind) {
    return Option.of(
        kind.name(), page.t("community.hung.elsewhere", page.name("community.site.kind", kind)));
  }

  List<Asked> asked(Page page, PosterRounds.View view) {
    List<Option> languages =
        Arrays.stream(Language.values())
            .map(each -> Option.of(each.tag(), each.englishName()))
            .toList();
    List<Asked> asked = new ArrayList<>();
    asked.add(
        Asked.select(
            page,
            "community.hung.site",
            Stream.concat(
                    view.open().stream()
                        .map(each -> Option.of(each.id().toString(), each.content().name())),
                    Arrays.stream(OutreachSite.Kind.values()).map(each -> elsewhere(page, each)))
                .toList()));
    if (!view.wards().isEmpty()) {
      asked.add(
          Asked.select(
              page,
              "community.hung.ward",
              view.wards().stream().map(each -> Option.of(each.code(), each.called())).toList()));
    }
    asked.add(
        Asked.select(
            page,
            "community.hung.setting",
            Option.all(page, "community.poster.setting", Setting.values())));
    asked.add(
        Asked.select(
            page,
            "community.hung.size",
            Option.all(page, "community.poster.size", PosterSize.values())));
    asked.add(Asked.select(page, "community.hung.first", languages));
    asked.add(Asked.select(page, "community.hung.second", languages));
    asked.add(Asked.date(page, "community.hung.hung"));
    asked.add(Asked.date(page, "community.hung.replace"));
    return asked;
  }
}
