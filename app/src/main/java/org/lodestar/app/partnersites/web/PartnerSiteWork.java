package org.lodestar.app.partnersites.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.face.PartnerSites;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/**
 * Partners whose pages are to be mended, on the home of the editor, where it rests for some days
 * once the editor has told them; wrong numbers on the home of whoever leads; and one's own, for who
 * administers a partner.
 */
@Component
class PartnerSiteWork implements FewWorkItems {
  private static final int APART = 5;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final BinaryOperator<Instant> EARLIER =
      BinaryOperator.minBy(Comparator.naturalOrder());

  private final PartnerSites sites;
  private final Organisations organisations;
  private final AtHome home;
  private final Words words;

  PartnerSiteWork(PartnerSites sites, Organisations organisations, AtHome home, Words words) {
    this.sites = sites;
    this.organisations = organisations;
    this.home = home;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    if (viewer.may(Action.EDIT_PARTNER_SITES)) {
      return all(sites.untold());
    }
    List<WorkItem> items = new ArrayList<>();
    if (viewer.may(Action.READ_PARTNER_SITES)) {
      items.addAll(wrongNumbers());
    }
    home.worker(viewer, Action.ADMINISTER_OWN_ORGANISATION)
        .map(Worker::organisation)
        .map(this::own)
        .ifPresent(items::addAll);
    return items;
  }

  private List<WorkItem> all(List<SitePage> pages) {
    if (pages.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<SitePage>> byPartner =
        pages.stream().collect(Collectors.groupingBy(SitePage::organisation));
    if (byPartner.size() > APART) {
      String label = say("partnersites.work.many", byPartner.size());
      return List.of(new WorkItem(Kind.DUE, label, PartnerSitePageMaker.HERE, null));
    }
    return organisations.listAll().stream()
        .filter(each -> byPartner.containsKey(each.id()))
        .map(each -> item(each, byPartner.getOrDefault(each.id(), List.of())))
        .toList();
  }

  /** Whoever leads learns of what people may ring meanwhile, and of nothing else. */
  private List<WorkItem> wrongNumbers() {
    List<SitePage> pages = sites.alarming().stream().filter(SitePage::isNumberWrong).toList();
    if (pages.isEmpty()) {
      return List.of();
    }
    Map<UUID, Instant> since =
        pages.stream()
            .collect(Collectors.toMap(SitePage::organisation, PartnerSiteWork::since, EARLIER));
    if (since.size() > APART) {
      String label = say("partnersites.work.lead.many", since.size());
      Instant first = since.values().stream().reduce(EARLIER).orElse(null);
      return List.of(new WorkItem(Kind.DUE, label, PartnerSitePageMaker.HERE, null, first));
    }
    List<WorkItem> items = new ArrayList<>();
    for (Organisation each : organisations.listAll()) {
      Instant began = since.get(each.id());
      if (began != null) {
        String day = DAY.format(began.atZone(LONDON));
        items.add(
            new WorkItem(
                Kind.DUE,
                say("partnersites.work.lead", each.name(), day),
                PartnerSitePageMaker.href(each.id()),
                null,
                began));
      }
    }
    return items;
  }

  private static Instant since(SitePage page) {
    return Objects.requireNonNull(page.state()).since();
  }

  private WorkItem item(Organisation partner, List<SitePage> pages) {
    String label =
        isNumberWrong(pages)
            ? say("partnersites.work.number", partner.name())
            : say("partnersites.work.wrong", partner.name(), pages.size());
    return new WorkItem(Kind.DUE, label, PartnerSitePageMaker.href(partner.id()), null);
  }

  private List<WorkItem> own(UUID organisation) {
    List<SitePage> pages =
        sites.alarming().stream()
            .filter(each -> each.organisation().equals(organisation) && !each.isForUs())
            .toList();
    if (pages.isEmpty()) {
      return List.of();
    }
    String label =
        isNumberWrong(pages)
            ? say("partnersites.work.own.number")
            : say("partnersites.work.own.wrong", pages.size());
    return List.of(new WorkItem(Kind.DUE, label, PartnerSitePageMaker.HERE + "/own", null));
  }

  private static boolean isNumberWrong(List<SitePage> pages) {
    return pages.stream().anyMatch(SitePage::isNumberWrong);
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
