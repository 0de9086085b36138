package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.NewsDates;
import org.lodestar.app.library.PageAdvisers;
import org.lodestar.app.library.PageTranslation;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.SentBack;
import org.lodestar.app.library.domain.PageChanges;
import org.lodestar.app.library.domain.PageGate;
import org.lodestar.app.library.domain.PageGate.Finding;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.PublicPages.Standing;
import org.lodestar.app.library.face.PublicPages.View;
import org.lodestar.app.library.face.Returns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.site.TimelineEntry;
import org.springframework.stereotype.Component;

/** Draws the editor of public pages. */
@Component
class PageEditorMaker {
  /** What partners' websites say, which another room looks after. */
  static final String PARTNERS = "/partner-sites";

  /** Campaigns, which say what is written here. */
  static final String CAMPAIGNS = "/campaigns";

  private final PublicPages pages;
  private final PublicPageMaker shown;
  private final People people;
  private final Returns returns;

  PageEditorMaker(PublicPages pages, PublicPageMaker shown, People people, Returns returns) {
    this.pages = pages;
    this.shown = shown;
    this.people = people;
    this.returns = returns;
  }

  static String here(String slug) {
    return PageController.PATH + "/" + slug;
  }

  PageEditor.Listed list(Worker worker, Page page) {
    List<Standing> all = pages.list(worker);
    return new PageEditor.Listed(
        (int) all.stream().filter(Standing::waits).count(),
        partners(page),
        Table.of(
            page.t("library.pages.table"),
            all,
            Part.link(
                page.t("library.pages.page"),
                each -> each.page().words().title(),
                each -> here(each.page().slug())),
            Part.words(
                page.t("library.pages.kind"),
                each -> page.name("library.pages.kind", each.page().kind())),
            Part.of(page.t("library.pages.state"), each -> state(page, each)),
            Part.words(page.t("library.pages.review"), each -> review(page, each.page()))));
  }

  private static String review(Page page, PublicPage one) {
    if (one.dates() != null) {
      return page.t("library.news.ends", page.date(one.dates().last()));
    }
    return one.care() == null ? page.t("library.pages.never") : page.date(one.care().review());
  }

  private static boolean partners(Page page) {
    return page.reaches(PARTNERS)
        && page.viewer().filter(each -> each.may(Action.EDIT_PARTNER_SITES)).isPresent();
  }

  private static Cell state(Page page, Standing each) {
    DocumentPages.Tag first = tags(page, each).getFirst();
    return Cell.tag(first.label(), first.tone());
  }

  /** What needs a hand first; that all is well where nothing does. */
  private static List<DocumentPages.Tag> tags(Page page, Standing each) {
    List<DocumentPages.Tag> tags = new ArrayList<>();
    if (each.stopped()) {
      tags.add(tag(page, "stopped", "overdue"));
    } else if (each.kept()) {
      tags.add(tag(page, "kept", "overdue"));
    }
    if (each.over()) {
      return List.of(tag(page, "over", "done"));
    }
    if (!each.page().shown() && !each.page().unapproved()) {
      tags.add(tag(page, each.page().held() ? "held" : "off", "overdue"));
    }
    if (each.draft() != null) {
      tags.add(tag(page, each.back() == null ? "draft" : "back", "due"));
    }
    if (each.due() && !each.page().held()) {
      tags.add(tag(page, each.page().care() == null ? "starter" : "due", "due"));
    }
    if (!each.spoken().isEmpty()) {
      tags.add(tag(page, "words", "due"));
    }
    if (!each.stale().isEmpty()) {
      tags.add(tag(page, "stale", "due"));
    }
    if (tags.isEmpty()) {
      tags.add(tag(page, "well", "done"));
    }
    return tags;
  }

  private static DocumentPages.Tag tag(Page page, String key, String tone) {
    return new DocumentPages.Tag(page.t("library.pages.state." + key), tone);
  }

  PageEditor.One one(Worker worker, Page page, View view) {
    PublicPage one = view.page();
    Map<UUID, String> names = names(view);
    return new PageEditor.One(
        one.words().title(),
        here(one.slug()),
        one.kind().passing() && !one.told(pages.today()) ? "" : one.path(),
        advised(page, view),
        tags(page, view.standing()),
        rows(page, one),
        draft(worker, page, view, names),
        preview(page, one, one.words(), one.dates()),
        counts(page, view),
        languages(worker, page, view, names),
        history(page, view, names),
        page.t(one.kind().passing() ? "library.news.history.none" : "library.pages.history.none"),
        !one.kind().passing());
  }

  private Map<UUID, String> names(View view) {
    return people.names(
        Stream.of(
                view.versions().stream().map(PageVersion::writtenBy),
                view.versions().stream().map(PageVersion::approvedBy),
                view.translations().stream().map(PageTranslation::writtenBy),
                view.translations().stream().map(PageTranslation::approvedBy),
                Stream.ofNullable(view.standing().back()).map(SentBack::by))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static String advised(Page page, View view) {
    if (view.advised() == null) {
      return view.asked() ? page.t("library.pages.advised.not") : "";
    }
    if (view.advised() != PageAdvisers.Word.STOPPED && view.standing().kept()) {
      return page.t("library.pages.advised.kept");
    }
    if (view.advised() == PageAdvisers.Word.LOOKING && !view.asked()) {
      return "";
    }
    PageAdvisers.Look look = view.look();
    LocalDate until = look == null ? null : look.until();
    String day = until == null ? "" : page.date(until);
    return switch (view.advised()) {
      case STOPPED -> page.t("library.pages.advised.STOPPED");
      case LOOKING ->
          day.isEmpty()
              ? page.t("library.pages.advised.LOOKING")
              : page.t("library.pages.advised.until", day);
      case CLEARED ->
          look == null || look.heard()
              ? page.t("library.pages.advised.CLEARED")
              : page.t("library.pages.advised.silent");
    };
  }

  static List<SummaryRow> rows(Page page, PublicPage one) {
    PublicPage.Care care = one.care();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(page.t("library.pages.kind"), page.name("library.pages.kind", one.kind())));
    if (one.dates() != null) {
      rows.addAll(NewsPageMaker.rows(page, one.dates()));
    } else if (care != null) {
      rows.add(SummaryRow.of(page.t("library.pages.owner"), care.owner()));
      rows.add(SummaryRow.of(page.t("library.pages.looked"), page.date(care.looked())));
      rows.add(SummaryRow.of(page.t("library.pages.review"), page.date(care.review())));
    }
    rows.add(SummaryRow.of(page.t("library.pages.showing"), showing(page, one)));
    return rows;
  }

  private static String showing(Page page, PublicPage one) {
    if (one.held()) {
      return page.t("library.pages.state.held");
    }
    boolean off = one.takenOff() || (!one.shown() && !one.unapproved());
    return page.name(
        one.kind().passing() ? "library.news.showing" : "library.pages.showing",
        off ? PageForms.Showing.OFF : PageForms.Showing.SHOWN);
  }

  private PageEditor.Preview preview(PublicPage one, PageWords words, Language language) {
    return new PageEditor.Preview(words.title(), List.of(), shown.body(one, words, language));
  }

  /** The same in English, of news with when and where their event is. */
  private PageEditor.Preview preview(
      Page page, PublicPage one, PageWords words, @Nullable NewsDates dates) {
    return new PageEditor.Preview(
        words.title(), NewsPageMaker.event(page, dates), shown.body(one, words, Language.ENGLISH));
  }

  PageEditor.@Nullable Draft draft(Worker worker, Page page, View view) {
    return draft(worker, page, view, names(view));
  }

  private PageEditor.@Nullable Draft draft(
      Worker worker, Page page, View view, Map<UUID, String> names) {
    PageVersion draft = view.standing().draft();
    if (draft == null) {
      return null;
    }
    return new PageEditor.Draft(
        draft.number(),
        draft.code(),
        facts(page, draft, names),
        sentBack(page, view.standing().back(), names),
        came(page, view, draft),
        Returns.may(worker, view),
        Returns.mayDrop(worker, view),
        preview(page, view.page(), draft.words(), draft.dates()),
        pages.closed(worker, view).map(why -> page.t("library.pages.cannot." + why)).orElse(null),
        PageGate.findings(draft.words()).stream().map(each -> said(page, each)).toList(),
        PageGate.grade(draft.words()),
        PageGate.hardest(draft.words())
            .map(each -> page.t("library.pages.grade.hardest", each.grade(), each.words()))
            .orElse(""),
        draft.reason(),
        changes(page, view.page(), draft));
  }

  /** Why it came back, and what is different since: so the next reader sees whether that is met. */
  private List<PageEditor.Came> came(Page page, View view, PageVersion draft) {
    List<SentBack> earlier = returns.earlier(view);
    Map<UUID, String> names = people.names(earlier.stream().map(SentBack::by).distinct().toList());
    return earlier.stream()
        .map(each -> new PageEditor.Came(sentBack(page, each, names), since(page, each, draft)))
        .toList();
  }

  private static List<String> since(Page page, SentBack back, PageVersion draft) {
    return Stream.concat(
            changes(page, PageWords.plain("", back.said()), draft.words()).stream(),
            NewsPageMaker.changes(page, NewsDates.read(back.dates()), draft.dates()).stream())
        .toList();
  }

  /** Why the draft of a page was sent back as it stands, for whoever writes it anew. */
  String sentBack(Page page, View view) {
    SentBack back = view.standing().back();
    return back == null ? "" : sentBack(page, back, people.names(List.of(back.by())));
  }

  /** Who sent it back, when and why; nothing where nobody did. */
  static String sentBack(Page page, @Nullable SentBack back, Map<UUID, String> names) {
    return back == null
        ? ""
        : page.t(
            "library.pages.back.by",
            names.getOrDefault(back.by(), page.t("library.somebody")),
            page.date(back.at()),
            back.why());
  }

  /** What is different from what is shown, also in the dates of news that were shown before. */
  private static List<String> changes(Page page, PublicPage one, PageVersion draft) {
    NewsDates before = one.unapproved() ? null : one.dates();
    return Stream.concat(
            changes(page, one.words(), draft.words()).stream(),
            NewsPageMaker.changes(page, before, draft.dates()).stream())
        .toList();
  }

  /** Who wrote it; of news also its dates, which are approved with the words. */
  private static String facts(Page page, PageVersion draft, Map<UUID, String> names) {
    String written =
        page.t(
            "library.guide.writtenBy",
            draft.number(),
            names.getOrDefault(draft.writtenBy(), page.t("library.somebody")));
    return draft.dates() == null
        ? written
        : NewsPageMaker.rows(page, draft.dates()).stream()
            .map(each -> each.question() + ": " + String.join(", ", each.answers()))
            .collect(Collectors.joining(" · ", written + " · ", ""));
  }

  private static String said(Page page, Finding each) {
    return page.t("library.pages.finding." + each.why().name(), each.measure(), each.sentence());
  }

  /** What is different, as lines that were taken out or added. */
  static List<String> changes(Page page, PageWords before, PageWords now) {
    return PageChanges.between(before, now).stream()
        .map(
            each ->
                page.t(each.added() ? "library.pages.added" : "library.pages.removed", each.line()))
        .toList();
  }

  private static @Nullable Table counts(Page page, View view) {
    List<String> steps = PageWords.items(view.page().words().steps());
    return steps.isEmpty()
        ? null
        : Table.of(
            page.t("library.pages.counts"),
            steps,
            Part.words(page.t("library.pages.step"), each -> each),
            Part.number(
                page.t("library.pages.done"),
                each -> String.valueOf(view.counts().getOrDefault(PageWords.code(each), 0))));
  }

  /** None of news, which are told in English alone. */
  private List<PageEditor.Said> languages(
      Worker worker, Page page, View view, Map<UUID, String> names) {
    if (view.page().kind().passing()) {
      return List.of();
    }
    Map<Language, PageTranslation> there =
        view.translations().stream()
            .collect(Collectors.toMap(PageTranslation::language, each -> each));
    return Arrays.stream(Language.values())
        .filter(each -> each != Language.ENGLISH)
        .map(
            each -> {
              PageTranslation said = there.get(each);
              String closed =
                  said != null && said.waits(view.page().words())
                      ? pages.closed(worker, view, each).orElse("")
                      : null;
              return new PageEditor.Said(
                  here(view.page().slug()) + "/words/" + each.tag(),
                  each.englishName(),
                  state(page, view, said, names),
                  said == null ? null : preview(view.page(), said.words(), each),
                  closed != null && closed.isEmpty()
                      ? here(view.page().slug()) + "/approve?language=" + each.tag()
                      : null,
                  closed == null || closed.isEmpty()
                      ? null
                      : page.t("library.pages.cannot." + closed),
                  view.said().contains(each));
            })
        .toList();
  }

  /** Words in a language that this worker can approve now; null where there are none. */
  PageEditor.@Nullable Words words(Worker worker, Page page, View view, Language language) {
    PageTranslation said = view.waiting(language).orElse(null);
    if (said == null || pages.closed(worker, view, language).isPresent()) {
      return null;
    }
    String writer = names(view).getOrDefault(said.writtenBy(), page.t("library.somebody"));
    PageWords before =
        pages
            .approved(view.page().slug(), language)
            .map(PageTranslation::words)
            .orElse(new PageWords("", "", "", "", "", ""));
    return new PageEditor.Words(
        language.englishName(),
        language.tag(),
        page.t("library.pages.words.by", writer),
        checked(page, said),
        preview(view.page(), said.words(), language),
        preview(view.page(), view.page().words(), Language.ENGLISH),
        changes(page, before, said.words()));
  }

  private static String checked(Page page, PageTranslation said) {
    PageTranslation.Signed signed = said.signed();
    return signed == null
        ? page.t("library.pages.cannot.unsigned")
        : page.t(
            "library.pages.words.checked",
            signed.checker(),
            signed.standing(),
            page.date(signed.on()));
  }

  private static String state(
      Page page, View view, @Nullable PageTranslation said, Map<UUID, String> names) {
    if (said == null) {
      return page.t("library.pages.said.not");
    }
    if (said.stale(view.page().words())) {
      return page.t("library.pages.said.stale");
    }
    if (said.approved() && !view.said().contains(said.language())) {
      return page.t("library.pages.said.off");
    }
    PageTranslation.Signed signed = said.signed();
    if (signed == null) {
      return page.t("library.pages.said.unsigned");
    }
    if (!said.approved()) {
      return page.t("library.pages.said.waits", checked(page, said));
    }
    String approver = names.getOrDefault(said.approvedBy(), page.t("library.somebody"));
    return checked(page, said) + " " + page.t("library.pages.said.approved", approver);
  }

  /** What was approved, the last first, each with what it changed. */
  private static List<TimelineEntry> history(Page page, View view, Map<UUID, String> names) {
    List<PageVersion> approved =
        view.versions().stream()
            .filter(PageVersion::approved)
            .sorted(Comparator.comparing(PageVersion::number))
            .toList();
    List<TimelineEntry> entries = new ArrayList<>();
    PageWords before =
        view.page().kind().passing()
            ? PageWords.plain("", "")
            : PublicPages.starter(view.page().slug());
    NewsDates dates = null;
    for (PageVersion each : approved) {
      List<String> changed = new ArrayList<>(changes(page, before, each.words()));
      changed.addAll(NewsPageMaker.changes(page, dates, each.dates()));
      entries.addFirst(entry(page, each, String.join("\n", changed), names));
      before = each.words();
      dates = each.dates();
    }
    return entries;
  }

  private static TimelineEntry entry(
      Page page, PageVersion each, String changed, Map<UUID, String> names) {
    String somebody = page.t("library.somebody");
    return new TimelineEntry(
        page.t(
            "library.pages.approved",
            each.number(),
            names.getOrDefault(each.writtenBy(), somebody)),
        names.getOrDefault(each.approvedBy(), somebody),
        each.approvedAt() == null ? each.writtenAt() : each.approvedAt(),
        each.reason().isEmpty()
            ? changed
            : page.t("library.pages.because", each.reason()) + "\n" + changed);
  }
}
