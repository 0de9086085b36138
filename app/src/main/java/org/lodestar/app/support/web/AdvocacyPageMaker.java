package org.lodestar.app.support.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.support.AdvocacyEntry;
import org.lodestar.app.support.AdvocacyFile;
import org.lodestar.app.support.AdvocacyListing;
import org.lodestar.app.support.AdvocacyView;
import org.lodestar.app.support.face.Advocacy;
import org.lodestar.app.support.face.AdvocacyDrafts;
import org.lodestar.app.support.form.AdvocacyForms;
import org.lodestar.app.support.form.Question;
import org.springframework.stereotype.Component;

/** Draws files of advocates. */
@Component
class AdvocacyPageMaker {
  private static final String WORDS = "support.ADVOCACY";

  private final Staff staff;
  private final AdvocacyDrafts drafts;
  private final Today today;

  AdvocacyPageMaker(Staff staff, AdvocacyDrafts drafts, Today today) {
    this.staff = staff;
    this.drafts = drafts;
    this.today = today;
  }

  static String address(AdvocacyFile file) {
    return "/advocacy/" + file.id();
  }

  /** The questions with which a file is opened. */
  static SheetQuestions opening(Page page) {
    List<Question> all =
        Stream.concat(AdvocacyForms.FILE.stream(), AdvocacyForms.CONSENT.stream()).toList();
    return SheetQuestions.of(page, WORDS, all);
  }

  static SheetQuestions file(Page page) {
    return SheetQuestions.of(page, WORDS, AdvocacyForms.FILE);
  }

  static SheetQuestions entry(AdvocacyEntry.Kind kind, Page page) {
    return SheetQuestions.of(page, prefix(kind), AdvocacyForms.of(kind));
  }

  private static String prefix(AdvocacyEntry.Kind kind) {
    return kind == AdvocacyEntry.Kind.CONSENT ? WORDS : WORDS + "." + kind;
  }

  AdvocacyListPage page(AdvocacyListing listing, Page page) {
    return new AdvocacyListPage(
        listing.files().stream().map(file -> line(file, page)).toList(),
        listing.count(),
        Paging.numbered(listing.page(), listing.pages(), number -> "/advocacy?page=" + number));
  }

  private static AdvocacyListPage.Line line(AdvocacyFile file, Page page) {
    return new AdvocacyListPage.Line(
        file.answers().text("name"),
        address(file),
        file.reference(),
        page.name("support.advocacyState", file.state()),
        file.state() == AdvocacyFile.State.OPEN ? "new" : "quiet");
  }

  AdvocacyPage page(Worker worker, AdvocacyView view, Page page) {
    AdvocacyFile file = view.file();
    Staff.Names names = staff.names(page, view.entries().stream().map(AdvocacyEntry::by).toList());
    return new AdvocacyPage(
        file.answers().text("name"),
        file.reference(),
        address(file),
        file.state() == AdvocacyFile.State.OPEN,
        file(page).rows(file.answers(), Set.of("name")),
        plan(view, page),
        view.entries().stream().map(entry -> written(entry, names, page)).toList(),
        drafts.forms(worker, file.id()).stream().map(form -> draft(file, form, page)).toList(),
        actions(file, page),
        page.date(today.date()));
  }

  private static CasePanel.Action draft(AdvocacyFile file, String form, Page page) {
    String what =
        AdvocacyDrafts.kind(form)
            .map(kind -> page.name("support.advocacyWrite", kind))
            .orElseGet(() -> page.t("support.advocacy.change"));
    return new CasePanel.Action(page.t("support.draft.goOn", what), address(file) + form);
  }

  private static List<SummaryRow> plan(AdvocacyView view, Page page) {
    return view.entries().stream()
        .filter(entry -> entry.kind() == AdvocacyEntry.Kind.PLAN)
        .findFirst()
        .map(entry -> entry(entry.kind(), page).rows(entry.answers()))
        .orElse(List.of());
  }

  private static AdvocacyPage.Written written(AdvocacyEntry entry, Staff.Names names, Page page) {
    return new AdvocacyPage.Written(
        page.name("support.advocacyEntry", entry.kind()),
        page.t("support.written", names.of(entry.by()), page.dateTime(entry.at())),
        entry(entry.kind(), page).rows(entry.answers()));
  }

  private static List<CasePanel.Action> actions(AdvocacyFile file, Page page) {
    if (file.state() != AdvocacyFile.State.OPEN) {
      return List.of();
    }
    Stream<CasePanel.Action> write =
        Advocacy.writable().stream()
            .map(
                kind ->
                    new CasePanel.Action(
                        page.name("support.advocacyWrite", kind),
                        address(file) + "/write/" + kind.slug()));
    Stream<CasePanel.Action> further =
        Stream.of(
            new CasePanel.Action(page.t("support.advocacy.change"), address(file) + "/change"),
            new CasePanel.Action(page.t("support.advocacy.withdraw"), address(file) + "/withdraw"));
    return Stream.concat(write, further).toList();
  }

  /** A form of a file; opened afresh, it shows the worker's draft if there is one. */
  PlainFormPage form(
      Worker worker,
      UUID file,
      Frame frame,
      SheetQuestions sheetQuestions,
      PlanForm.Content content,
      Page page) {
    String name = frame.action().substring(frame.back().length());
    Optional<Drafting.Draft> draft =
        content.isFresh()
            ? drafts.open(worker, file, name).map(Drafting.Draft::of)
            : Optional.empty();
    PlanForm.Content shown =
        draft
            .map(
                each ->
                    PlanForm.Content.of(
                        Typed.of(sheetQuestions.questions(), each.typed()).answers(),
                        each.version()))
            .orElse(content);
    return form(
        frame,
        sheetQuestions,
        shown,
        page,
        new Kept(draft.isPresent(), frame.back() + "/draft", name));
  }

  /** Keeps a form unless something is wrong already; its draft is gone then. */
  Attempt attempt(Worker worker, UUID file, Frame frame, Map<String, String> wrong, Runnable deed) {
    Attempt attempt = Attempt.to(wrong, deed);
    if (attempt.saved()) {
      drafts.discard(worker, file, frame.action().substring(frame.back().length()));
    }
    return attempt;
  }

  private record Kept(boolean shown, @Nullable String at, String name) {}

  /** The form with which a file is opened. */
  PlainFormPage form(
      Frame frame, SheetQuestions sheetQuestions, PlanForm.Content content, Page page) {
    return form(frame, sheetQuestions, content, page, new Kept(false, null, ""));
  }

  private PlainFormPage form(
      Frame frame, SheetQuestions sheetQuestions, PlanForm.Content content, Page page, Kept kept) {
    String intro = frame.words() + ".intro";
    return new PlainFormPage(
        page.t(frame.words() + ".title"),
        page.has(intro) ? page.t(intro) : "",
        frame.action(),
        frame.back(),
        content.version(),
        sheetQuestions.fields(),
        sheetQuestions.form(content.answers(), content.problems(), content.rule()),
        content.standing(),
        kept.shown(),
        kept.at(),
        kept.name());
  }

  /** What a form is for, where it goes and where it came from. */
  record Frame(String words, String action, String back) {
    static Frame opening() {
      return new Frame("support.ADVOCACY", "/advocacy/new", "/advocacy");
    }

    static Frame changing(String file) {
      return new Frame("support.ADVOCACY.CHANGE", file + "/change", file);
    }

    static Frame writing(String file, AdvocacyEntry.Kind kind) {
      return new Frame(prefix(kind), file + "/write/" + kind.slug(), file);
    }
  }
}
