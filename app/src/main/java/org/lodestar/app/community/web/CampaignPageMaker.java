package org.lodestar.app.community.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.Outcome;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.CampaignAsset;
import org.lodestar.app.community.CampaignBack;
import org.lodestar.app.community.CampaignScans;
import org.lodestar.app.community.CampaignScans.Week;
import org.lodestar.app.community.Setting;
import org.lodestar.app.community.domain.FixedDays;
import org.lodestar.app.community.face.CampaignGoals;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.community.web.CampaignQuestions.Choices;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.charts.BarChart;
import org.lodestar.charts.BarChart.Bar;
import org.lodestar.charts.Value;
import org.lodestar.disclosure.ShownCount;
import org.springframework.stereotype.Component;

/** Draws campaigns: the calendar with all of them, and one. */
@Component
class CampaignPageMaker {
  static final String PATH = "/campaigns";

  private static final int MOST_PAST = 20;

  private final OutreachFrame frame;
  private final CampaignGoals goals;
  private final ApprovedWords words;
  private final Wards wards;
  private final OwnAddress own;

  CampaignPageMaker(
      OutreachFrame frame, CampaignGoals goals, ApprovedWords words, Wards wards, OwnAddress own) {
    this.frame = frame;
    this.goals = goals;
    this.words = words;
    this.wards = wards;
    this.own = own;
  }

  static String href(Campaign campaign) {
    return href(campaign.id());
  }

  static String href(UUID id) {
    return PATH + "/" + id;
  }

  LocalDate today() {
    return frame.today();
  }

  /** The identifier is fixed before the form is sent, so that sending it twice adds one. */
  CampaignPages.Listed list(Worker worker, Page page, List<Campaign> all) {
    LocalDate today = today();
    CampaignWords said = new CampaignWords(page);
    return new CampaignPages.Listed(
        all.stream()
            .filter(each -> each.waitsForOutcome(today))
            .map(each -> said.line(each, today))
            .toList(),
        all.stream()
            .filter(each -> each.state(today) == State.RUNNING && !each.isOver(today))
            .map(each -> said.line(each, today))
            .toList(),
        months(page, all, today),
        all.stream()
            .filter(each -> isPast(each, today))
            .sorted(Comparator.comparing(CampaignPageMaker::ends).reversed())
            .limit(MOST_PAST)
            .map(each -> said.line(each, today))
            .toList(),
        all.isEmpty(),
        href(Ids.next()),
        worker.mayEver(Action.PLAN_CAMPAIGN));
  }

  private static LocalDate ends(Campaign campaign) {
    return campaign.content().days().ends();
  }

  private static boolean isPast(Campaign campaign, LocalDate today) {
    State state = campaign.state(today);
    return state == State.CLOSED
        || (state == State.DRAFT && campaign.isOver(today) && !campaign.waitsForOutcome(today));
  }

  private static boolean isAhead(Campaign campaign, LocalDate today) {
    State state = campaign.state(today);
    return state == State.SIGNED || (state == State.DRAFT && !campaign.isOver(today));
  }

  private record Entry(LocalDate day, Line line) {}

  /** A draft that should have begun stands in this month: somebody has to look at it. */
  private static List<CampaignPages.Month> months(Page page, List<Campaign> all, LocalDate today) {
    CampaignWords said = new CampaignWords(page);
    Stream<Entry> planned =
        all.stream()
            .filter(each -> isAhead(each, today))
            .map(each -> new Entry(begins(each), said.line(each, today)));
    Stream<Entry> fixed =
        FixedDays.yearFrom(today).stream().map(each -> new Entry(each.begins(), said.line(each)));
    SortedMap<YearMonth, List<Line>> months = new TreeMap<>();
    Stream.concat(planned, fixed)
        .sorted(Comparator.comparing(Entry::day))
        .forEach(
            each ->
                months
                    .computeIfAbsent(month(each.day(), today), _ -> new ArrayList<>())
                    .add(each.line()));
    return months.entrySet().stream()
        .map(each -> new CampaignPages.Month(named(page, each.getKey()), each.getValue()))
        .toList();
  }

  private static LocalDate begins(Campaign campaign) {
    return campaign.content().days().begins();
  }

  private static YearMonth month(LocalDate day, LocalDate today) {
    return YearMonth.from(day.isBefore(today) ? today : day);
  }

  private static String named(Page page, YearMonth month) {
    return page.date(month.atDay(1)).replaceFirst("^\\S+ ", "");
  }

  CampaignPages.One one(Worker worker, Page page, Campaigns.View view) {
    Campaign campaign = view.campaign();
    CampaignWords said = new CampaignWords(page);
    Outcome outcome = campaign.outcome();
    return new CampaignPages.One(
        href(campaign),
        campaign.content().title(),
        said.mark(campaign, today()),
        standing(page, campaign),
        back(page, campaign, view.back()),
        view.missing().stream().map(each -> page.t(each.key(), each.said())).toList(),
        rows(page, campaign),
        said(page, campaign),
        assets(page, campaign.content()),
        campaign.content().media().line(),
        campaign.content().media().questions(),
        linked(page, campaign, view.scans()),
        outcome == null ? List.of() : outcome(page, outcome),
        outcome == null ? null : chart(page, outcome, view.scans()),
        campaign.version(),
        can(worker, view));
  }

  private CampaignPages.Can can(Worker worker, Campaigns.View view) {
    Campaign campaign = view.campaign();
    State state = campaign.state(today());
    boolean plans = worker.mayEver(Action.PLAN_CAMPAIGN);
    boolean over = campaign.waitsForOutcome(today());
    return new CampaignPages.Can(
        plans && campaign.isOpen(today()),
        maySign(view),
        isWhole(view) && !view.maySign(),
        plans && !over && (state == State.SIGNED || state == State.RUNNING),
        plans && over,
        plans && state == State.CLOSED);
  }

  private boolean isWhole(Campaigns.View view) {
    return view.campaign().state(today()) == State.DRAFT && view.missing().isEmpty();
  }

  /** Whether it is whole, and waits for the one who reads it. */
  boolean maySign(Campaigns.View view) {
    return isWhole(view) && view.maySign() && !view.isBack();
  }

  /** Who sent it back, when and why, and whether it was changed since; empty where nobody did. */
  String back(Page page, Campaign campaign, @Nullable CampaignBack back) {
    if (back == null) {
      return "";
    }
    String why =
        page.t(
            "community.campaign.back.by",
            String.join(", ", named(page, Set.of(back.by()))),
            page.date(back.at()),
            back.why());
    return back.stands(campaign) ? why : why + " " + page.t("community.campaign.back.since");
  }

  /** What follows once it is signed off. */
  String follows(Page page, Campaign campaign) {
    return page.t(
        "community.campaign.sign.follows",
        new CampaignWords(page).days(campaign),
        goal(page, campaign));
  }

  /** Where its short link leads: the page by its title and its address. */
  private String goal(Page page, Campaign campaign) {
    String path = campaign.content().goal();
    return goals.list(page).stream()
        .filter(each -> each.value().equals(path))
        .map(Option::label)
        .findFirst()
        .orElse(path);
  }

  /** All that is signed off, with who wrote it and who would sign. */
  List<SummaryRow> signed(Worker worker, Page page, Campaign campaign) {
    Campaign.Content content = campaign.content();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "title", content.title()));
    rows.add(
        row(
            page,
            "said",
            said(page, campaign).stream()
                .flatMap(each -> Stream.of(text(page, each), each.tongues()))
                .toList()));
    rows.addAll(rows(page, campaign));
    rows.add(
        row(page, "assets", assets(page, content).stream().map(Crumb::label).distinct().toList()));
    rows.add(row(page, "goal", goal(page, campaign)));
    rows.add(row(page, "line", content.media().line()));
    content.media().questions().stream()
        .map(each -> SummaryRow.of(each.question(), each.answer()))
        .forEach(rows::add);
    rows.add(row(page, "sign.writers", named(page, campaign.writers())));
    rows.add(row(page, "sign.second", named(page, Set.of(worker.id()))));
    return rows;
  }

  private static SummaryRow row(Page page, String key, List<String> answers) {
    return new SummaryRow(page.t("community.campaign." + key), answers, null, null);
  }

  private static String text(Page page, CampaignPages.Said said) {
    String text = said.text();
    return text == null ? page.t("community.campaign.said.silent") : text;
  }

  private List<String> named(Page page, Set<UUID> workers) {
    Map<UUID, String> names = frame.workers(workers);
    return workers.stream()
        .map(each -> names.getOrDefault(each, page.t("community.somebody")))
        .sorted()
        .toList();
  }

  private String standing(Page page, Campaign campaign) {
    Campaign.Signed signed = campaign.signed();
    return signed == null
        ? page.t(campaign.ran() ? "community.campaign.takenOff" : "community.campaign.unsigned")
        : page.t(
            "community.campaign.signedBy",
            frame
                .workers(List.of(signed.by()))
                .getOrDefault(signed.by(), page.t("community.somebody")),
            page.date(signed.at()));
  }

  /** What it says of itself, also for somebody who typed something else. */
  List<SummaryRow> rows(Page page, Campaign campaign) {
    Campaign.Content content = campaign.content();
    CampaignWords said = new CampaignWords(page);
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "objective", content.objective()));
    // Nobody has to say which of these it is for.
    if (!content.aim().purposes().isEmpty()) {
      rows.add(row(page, "purposes", said.purposes(content.aim().purposes())));
    }
    rows.add(row(page, "when", said.days(campaign)));
    rows.add(row(page, "owner", content.owner()));
    rows.addAll(forWhom(page, content));
    rows.add(row(page, "leftOut", content.impact().leftOut()));
    rows.add(row(page, "leftOutDone", content.impact().leftOutDone()));
    return rows;
  }

  private List<SummaryRow> forWhom(Page page, Campaign.Content content) {
    CampaignWords said = new CampaignWords(page);
    Map<String, String> names = wards.names();
    Map<UUID, String> organisations = frame.names();
    return List.of(
        row(page, "sectors", said.sectors(content.aim().sectors())),
        row(page, "languages", CampaignWords.languages(content.aim().languages())),
        row(
            page,
            "wards",
            content.aim().wards().stream()
                .map(each -> names.getOrDefault(each, each))
                .sorted()
                .collect(Collectors.joining(", "))),
        row(page, "why", content.aim().why()),
        row(
            page,
            "partners",
            content.partners().stream()
                .map(each -> organisations.getOrDefault(each, ""))
                .sorted()
                .collect(Collectors.joining(", "))));
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t("community.campaign." + key), answer);
  }

  private List<CampaignPages.Said> said(Page page, Campaign campaign) {
    Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    Stream.concat(Stream.of(Language.ENGLISH), campaign.content().aim().languages().stream())
        .distinct()
        .forEach(each -> texts.put(each, texts(each)));
    return campaign.content().messages().stream().map(key -> said(page, key, texts)).toList();
  }

  private Map<String, String> texts(Language language) {
    return words.current(language).stream()
        .collect(Collectors.toMap(ApprovedSentence::key, ApprovedSentence::text));
  }

  private static CampaignPages.Said said(
      Page page, String key, Map<Language, Map<String, String>> texts) {
    Set<Language> spoken =
        texts.entrySet().stream()
            .filter(each -> each.getValue().containsKey(key))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<Language> not = texts.keySet().stream().filter(each -> !spoken.contains(each)).toList();
    String in =
        spoken.isEmpty()
            ? ""
            : page.t("community.campaign.said.in", CampaignWords.languages(spoken));
    String notIn =
        not.isEmpty() ? "" : page.t("community.campaign.said.notIn", CampaignWords.languages(not));
    return new CampaignPages.Said(
        key, texts.getOrDefault(Language.ENGLISH, Map.of()).get(key), (in + " " + notIn).strip());
  }

  /** Posters are led to as they suit each sort of place, in up to two of the languages. */
  private static List<Crumb> assets(Page page, Campaign.Content content) {
    List<Crumb> assets = new ArrayList<>();
    for (CampaignAsset each : content.assets().stream().sorted().toList()) {
      String name = page.name("community.campaign.asset", each);
      if (each == CampaignAsset.POSTERS && !content.aim().sectors().isEmpty()) {
        content.aim().sectors().stream()
            .sorted()
            .forEach(
                sector ->
                    assets.add(
                        new Crumb(
                            name + ": " + page.name("community.poster.setting", sector),
                            poster(sector, content.aim().languages()))));
      } else {
        assets.add(new Crumb(name, each.href()));
      }
    }
    return assets;
  }

  private static String poster(Setting sector, Set<Language> languages) {
    List<String> tags = languages.stream().sorted().map(Language::tag).toList();
    return PosterPageMaker.address(
        new PosterAsked(
            sector.name(),
            tags.isEmpty() ? Language.ENGLISH.tag() : tags.getFirst(),
            tags.size() > 1 ? tags.get(1) : "",
            null,
            ""));
  }

  private CampaignPages.Linked linked(Page page, Campaign campaign, CampaignScans scans) {
    String address = own.orLocal() + ShortLinkController.PATH + campaign.code();
    return new CampaignPages.Linked(
        address.replaceFirst("^https?://", ""),
        leading(page, campaign),
        ScanCode.of(address),
        page.t("community.campaign.link.about", scans.about()),
        scans.weeks().isEmpty() ? null : weeks(page, scans));
  }

  /** Where the short link leads today and, before the first day, where it will lead. */
  private String leading(Page page, Campaign campaign) {
    boolean shown = goals.isShown(campaign.content().goal());
    if (shown && campaign.leads(today())) {
      return page.t("community.campaign.link.leads", campaign.content().goal());
    }
    String home = page.t("community.campaign.link.home");
    Campaign.Days days = campaign.content().days();
    boolean later = shown && !campaign.isOver(today()) && campaign.state(today()) != State.CLOSED;
    return later
        ? home
            + " "
            + page.t(
                "community.campaign.link.then",
                goal(page, campaign),
                page.date(days.begins()),
                page.date(days.ends()))
        : home;
  }

  private static Table weeks(Page page, CampaignScans scans) {
    CampaignWords said = new CampaignWords(page);
    return Table.of(
        page.t("community.campaign.weeks"),
        scans.weeks(),
        Part.words(page.t("community.campaign.week"), (Week each) -> page.date(each.monday())),
        Part.number(page.t("community.campaign.scans"), each -> said.shown(each.times())));
  }

  /** How what came of it stands now, for somebody who typed something else. */
  List<SummaryRow> standing(Page page, Campaign campaign, @Nullable Outcome outcome) {
    return outcome == null ? rows(page, campaign) : outcome(page, outcome);
  }

  /** What the toolkit counted of it, and over which days. */
  String taken(Page page, Campaign campaign, ShownCount count) {
    CampaignWords said = new CampaignWords(page);
    return page.t("community.campaign.downloads.counted", said.shown(count), said.days(campaign));
  }

  private static List<SummaryRow> outcome(Page page, Outcome outcome) {
    CampaignWords said = new CampaignWords(page);
    return List.of(
        row(page, "attendance", said.value(outcome.attendance()).words()),
        row(page, "downloads", said.value(outcome.downloads()).words()),
        row(page, "posters", said.value(outcome.posters()).words()),
        row(page, "note", outcome.note()));
  }

  private static ShownChart chart(Page page, Outcome outcome, CampaignScans scans) {
    CampaignWords said = new CampaignWords(page);
    return new ShownChart(
        "outcome",
        BarChart.of(
            page.t("community.campaign.chart"),
            page.t("community.campaign.chart.says"),
            page.t("community.campaign.chart.what"),
            page.t("community.campaign.chart.many"),
            List.of(
                Bar.of(page.t("community.campaign.attendance"), said.value(outcome.attendance())),
                Bar.of(page.t("community.campaign.downloads"), said.value(outcome.downloads())),
                Bar.of(page.t("community.campaign.posters"), said.value(outcome.posters())),
                Bar.of(page.t("community.campaign.scans"), Value.of(scans.about())))));
  }

  /** What can be chosen for one; what it holds already can stay. */
  Choices choices(Page page, Campaign campaign) {
    return new Choices(
        wards.on(today()).stream().map(each -> Option.of(each.code(), each.called())).toList(),
        words.current(Language.ENGLISH).stream()
            .map(each -> new Option(each.key(), each.text(), each.key()))
            .toList(),
        frame.organisations(campaign.content().partners()),
        goals.list(page));
  }
}
