package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.Guide;
import org.lodestar.app.library.domain.GuideText;
import org.lodestar.app.library.domain.Published;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.library.face.Guides;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.site.TimelineEntry;
import org.springframework.stereotype.Component;

/** Draws the document library. */
@Component
class DocumentPageMaker {
  private static final int ON_A_PAGE = 20;
  private static final String BETWEEN = " · ";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final Documents documents;
  private final Guides guides;
  private final People people;

  DocumentPageMaker(Documents documents, Guides guides, People people) {
    this.documents = documents;
    this.guides = guides;
    this.people = people;
  }

  static String href(UUID id) {
    return DocumentController.PATH + "/" + id;
  }

  DocumentPages.Listed list(Worker worker, Page page, DocumentAsked asked, int number) {
    LocalDate today = documents.today();
    List<Document> all = documents.list(worker);
    List<Document> found = all.stream().filter(each -> asked.takes(each, today)).toList();
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    return new DocumentPages.Listed(
        found.stream()
            .skip((shown - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(each -> line(page, each))
            .toList(),
        found.size(),
        (int) all.stream().filter(each -> each.overdue(today)).count(),
        asked(page, asked),
        Paging.numbered(shown, pages, each -> asked.at(DocumentController.PATH, each)),
        asked.at(DocumentController.PATH + "/export", 0),
        worker.mayEver(Action.EDIT_DOCUMENTS));
  }

  private static DocumentPages.Asked asked(Page page, DocumentAsked asked) {
    List<Option> states =
        new ArrayList<>(Option.all(page, "library.document.state", Document.State.values()));
    states.add(Option.of(DocumentAsked.ALL, page.t("library.document.state.ALL")));
    return new DocumentPages.Asked(
        asked.typed(),
        asked.ofKind(),
        asked.ofState(),
        asked.overdue(),
        Option.all(page, "library.document.kind", Document.Kind.values()),
        states);
  }

  DocumentPages.Line line(Page page, Document each) {
    Document.Source source = each.content().source();
    String facts =
        Stream.of(
                page.name("library.document.kind", each.content().kind()),
                source.publisher(),
                source.edition(),
                published(page, source.published()))
            .filter(fact -> !fact.isEmpty())
            .distinct()
            .collect(Collectors.joining(BETWEEN));
    return new DocumentPages.Line(href(each.id()), each.title(), tags(page, each), facts);
  }

  private List<DocumentPages.Tag> tags(Page page, Document each) {
    List<DocumentPages.Tag> tags = new ArrayList<>();
    String tone =
        switch (each.state()) {
          case CURRENT -> "done";
          case SUPERSEDED -> "due";
          case WITHDRAWN -> "quiet";
        };
    tags.add(new DocumentPages.Tag(page.name("library.document.state", each.state()), tone));
    if (each.overdue(documents.today())) {
      tags.add(new DocumentPages.Tag(page.t("library.document.overdue"), "overdue"));
    }
    return tags;
  }

  /** As exact as it is known. */
  static String published(Page page, String known) {
    if (Published.isDay(known)) {
      return page.date(LocalDate.parse(known));
    }
    return Published.isMonth(known) ? MONTH.format(YearMonth.parse(known)) : known;
  }

  DocumentPages.One one(Worker worker, Page page, Documents.View view) {
    Document one = view.document();
    boolean edits = worker.mayEver(Action.EDIT_DOCUMENTS);
    Map<UUID, String> names = names(view);
    Document.Relations relations = one.content().relations();
    String link = one.content().source().link();
    Guide draft =
        view.versions().stream().filter(each -> !each.approved()).findFirst().orElse(null);
    return new DocumentPages.One(
        one.title(),
        tags(page, one),
        instead(page, view),
        one.state() == Document.State.WITHDRAWN ? one.content().withdrawn() : "",
        rows(page, view),
        link.isEmpty() ? null : link,
        lines(page, view, relations.replaces().stream()),
        lines(
            page,
            view,
            Stream.concat(Stream.ofNullable(relations.partOf()), relations.seeAlso().stream())),
        view.reviews().stream()
            .map(
                each ->
                    new TimelineEntry(
                        page.t("library.document.reviewed", page.date(each.next())),
                        names.getOrDefault(each.by(), page.t("library.somebody")),
                        each.at(),
                        each.found()))
            .toList(),
        guide(page, view, names),
        draft == null || !edits ? null : draft(worker, page, view, draft, names),
        one.content().kind() == Document.Kind.ONE_MINUTE_GUIDE,
        href(one.id()),
        edits);
  }

  private DocumentPages.@Nullable Instead instead(Page page, Documents.View view) {
    Document current = view.current();
    return current.equals(view.document())
        ? null
        : new DocumentPages.Instead(line(page, current), current.content().withdrawn());
  }

  private Map<UUID, String> names(Documents.View view) {
    return people.names(
        Stream.of(
                view.reviews().stream().map(each -> each.by()),
                view.versions().stream().map(Guide::writtenBy),
                view.versions().stream().map(Guide::approvedBy))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private List<DocumentPages.Line> lines(Page page, Documents.View view, Stream<UUID> ids) {
    return ids.map(view.all()::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Document::title))
        .map(each -> line(page, each))
        .toList();
  }

  static List<SummaryRow> rows(Page page, Documents.View view) {
    Document one = view.document();
    Document.Content content = one.content();
    Document.Source source = content.source();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "summary", content.summary()));
    rows.add(row(page, "kind", page.name("library.document.kind", content.kind())));
    rows.add(row(page, "publisher", source.publisher()));
    rows.add(row(page, "edition", source.edition()));
    rows.add(row(page, "published", published(page, source.published())));
    rows.add(row(page, "language", source.language().englishName()));
    rows.add(row(page, "audience", page.name("library.document.audience", content.audience())));
    rows.add(
        row(
            page,
            "review",
            one.review() == null
                ? page.t("library.document.review.none")
                : page.date(one.review())));
    rows.add(row(page, "withdrawn", content.withdrawn()));
    rows.add(row(page, "address", DocumentController.PATH + "/latest/" + one.slug()));
    return rows.stream().filter(each -> !each.answers().isEmpty()).toList();
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t("library.document." + key), answer);
  }

  DocumentPages.@Nullable Shown guide(Page page, Documents.View view) {
    return guide(page, view, names(view));
  }

  /** What was approved last. */
  private static DocumentPages.@Nullable Shown guide(
      Page page, Documents.View view, Map<UUID, String> names) {
    return view.versions().stream()
        .filter(Guide::approved)
        .findFirst()
        .map(each -> shown(page, view, each, names))
        .orElse(null);
  }

  private static DocumentPages.Shown shown(
      Page page, Documents.View view, Guide guide, Map<UUID, String> names) {
    String by =
        guide.writtenBy() == null
            ? page.t("library.platform")
            : names.getOrDefault(guide.writtenBy(), page.t("library.somebody"));
    String facts =
        guide.approvedBy() == null || guide.approvedAt() == null
            ? page.t("library.guide.writtenBy", guide.number(), by)
            : page.t(
                "library.guide.approvedBy",
                guide.number(),
                page.dateTime(guide.approvedAt()),
                names.getOrDefault(guide.approvedBy(), page.t("library.somebody")));
    return new DocumentPages.Shown(view.document().title(), GuideText.blocks(guide.words()), facts);
  }

  private DocumentPages.Draft draft(
      Worker worker, Page page, Documents.View view, Guide draft, Map<UUID, String> names) {
    return new DocumentPages.Draft(
        shown(page, view, draft, names), guides.mayApprove(worker, draft));
  }

  /** Others that a document can stand to. */
  List<Option> others(Worker worker, UUID self) {
    return documents.list(worker).stream()
        .filter(each -> !each.id().equals(self))
        .map(each -> Option.of(each.id().toString(), each.title()))
        .toList();
  }

  /** The list as a file. */
  Table file(Worker worker, Page page, DocumentAsked asked) {
    LocalDate today = documents.today();
    return Table.of(
        page.t("library.documents.title"),
        documents.list(worker).stream().filter(each -> asked.takes(each, today)).toList(),
        Part.words(page.t("library.document.title"), each -> each.content().title()),
        Part.words(
            page.t("library.document.kind"),
            each -> page.name("library.document.kind", each.content().kind())),
        Part.words(page.t("library.document.publisher"), each -> source(each).publisher()),
        Part.words(page.t("library.document.edition"), each -> source(each).edition()),
        Part.words(page.t("library.document.published"), each -> source(each).published()),
        Part.words(
            page.t("library.document.language"), each -> source(each).language().englishName()),
        Part.words(
            page.t("library.document.state"),
            each -> page.name("library.document.state", each.state())),
        Part.words(
            page.t("library.document.review"),
            each -> each.review() == null ? "" : each.review().toString()),
        Part.words(
            page.t("library.document.audience"),
            each -> page.name("library.document.audience", each.content().audience())),
        Part.words(page.t("library.document.link"), each -> source(each).link()),
        Part.words(page.t("library.document.summary"), each -> each.content().summary()));
  }

  private static Document.Source source(Document document) {
    return document.content().source();
  }
}
