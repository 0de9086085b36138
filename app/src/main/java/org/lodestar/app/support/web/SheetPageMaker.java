package org.lodestar.app.support.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.support.LaterReview;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.form.SheetForms;
import org.lodestar.app.support.web.Addresses.SheetName;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Draws sheets: as they stand, beside each other, and as forms. */
@Component
class SheetPageMaker {
  private final Cases cases;
  private final CasePeople people;
  private final CallChoices calls;
  private final Helplines directory;
  private final Staff staff;
  private final Today today;
  private final CaseAccess access;

  SheetPageMaker(
      Cases cases,
      CasePeople people,
      CallChoices calls,
      Helplines directory,
      Staff staff,
      Today today,
      CaseAccess access) {
    this.directory = directory;
    this.cases = cases;
    this.people = people;
    this.calls = calls;
    this.staff = staff;
    this.today = today;
    this.access = access;
  }

  /** What was sent for the questions of a sheet. */
  Typed typed(About about, MultiValueMap<String, String> sent) {
    return Typed.of(SheetForms.of(about.sheet().kind(), child(about)), sent);
  }

  private boolean child(About about) {
    return person(about).treatedAsChild();
  }

  private Person person(About about) {
    return people.head(about.worker(), about.caseFile(), about.person());
  }

  Map<String, String> problems(About about, Typed typed, Page page) {
    return asking(about, page).problems(typed, today.date());
  }

  private SheetQuestions asking(About about, Page page) {
    return new SheetQuestions(
        page, about.words(), SheetForms.of(about.sheet().kind(), child(about)), picks(about, page));
  }

  private Map<String, List<Option>> picks(About about, Page page) {
    return switch (about.sheet().kind()) {
      case CALL_PLAN -> Map.of("contact", calls.options(about, page));
      case CONTRACT -> Map.of("provider", providers(), "subcontractor", providers());
      default -> Map.of();
    };
  }

  private List<Option> providers() {
    return directory.list(Language.ENGLISH, Purpose.CONTRACT_PROVIDER).stream()
        .map(each -> Option.of(each.name(), each.name()))
        .toList();
  }

  /** A sheet as it stands, with its earlier versions. */
  SheetPage page(About about, List<Sheet> all, Page page) {
    SheetQuestions sheetQuestions = asking(about, page);
    Staff.Names names = staff.names(page, all.stream().map(Sheet::by).toList());
    @Nullable Sheet newest = all.isEmpty() ? null : all.getFirst();
    boolean mayWork = access.mayWork(about.worker(), about.caseFile());
    return new SheetPage(
        cases.head(about.worker(), about.caseFile()),
        person(about),
        title(about, page),
        page.t(about.words() + ".intro"),
        newest != null && late(newest) ? ended(about, page) : caution(about, page),
        about.here(),
        about.sheet().kind() == SheetKind.NEED
            ? Addresses.needs(about.caseFile(), about.person())
            : Addresses.support(about.caseFile(), about.person()),
        newest == null ? List.of() : sheetQuestions.rows(newest.answers()),
        newest == null ? 0 : newest.version(),
        newest == null ? null : written(newest, names, page),
        newest != null && late(newest),
        newest == null || newest.reviewOn() == null ? null : review(about, newest.reviewOn(), page),
        all.stream().skip(1).map(sheet -> earlier(sheet, sheetQuestions, names, page)).toList(),
        reviews(about, newest, page),
        mayWork ? about.here() + "/write" : null);
  }

  /** Below a reintegration plan, the reviews that follow it. */
  private static List<CasePanel.Action> reviews(About about, @Nullable Sheet newest, Page page) {
    boolean planned =
        about.sheet().kind() == SheetKind.MOVE_ON
            && newest != null
            && newest.answers().day("movedOn").isPresent();
    return planned
        ? Arrays.stream(LaterReview.values()).map(each -> review(about, each, page)).toList()
        : List.of();
  }

  private static CasePanel.Action review(About about, LaterReview review, Page page) {
    SheetName name = new SheetName(SheetKind.REVIEW, review.name());
    return new CasePanel.Action(
        page.name("support.review", review),
        Addresses.sheet(about.caseFile(), about.person(), name));
  }

  private static String review(About about, LocalDate day, Page page) {
    String own = about.words() + ".review";
    return page.t(page.has(own) ? own : "support.review", page.date(day));
  }

  /** What must be known once the day has passed. */
  private String ended(About about, Page page) {
    String own = about.words() + ".ended";
    return page.has(own) ? page.t(own) : caution(about, page);
  }

  private boolean late(Sheet sheet) {
    return sheet.reviewOn() != null && sheet.reviewOn().isBefore(today.date());
  }

  private static SheetPage.Earlier earlier(
      Sheet sheet, SheetQuestions sheetQuestions, Staff.Names names, Page page) {
    return new SheetPage.Earlier(
        sheet.version(), written(sheet, names, page), sheetQuestions.rows(sheet.answers()));
  }

  private static String written(Sheet sheet, Staff.Names names, Page page) {
    return page.t("support.written", names.of(sheet.by()), page.dateTime(sheet.at()));
  }

  private String caution(About about, Page page) {
    String key = about.words() + ".caution" + (child(about) ? ".child" : "");
    return page.has(key) ? page.t(key) : "";
  }

  /** The title of a sheet. */
  static String title(About about, Page page) {
    return switch (about.sheet().kind()) {
      case NEED -> page.t("support.area." + about.sheet().topic());
      case REVIEW -> page.t("support.review." + about.sheet().topic());
      default -> page.t(about.words() + ".title");
    };
  }

  /** Two versions side by side. */
  ComparePage compared(About about, List<Sheet> both, Page page) {
    SheetQuestions sheetQuestions = asking(about, page);
    Staff.Names names = staff.names(page, both.stream().map(Sheet::by).toList());
    List<SummaryRow> before = sheetQuestions.rows(both.getFirst().answers());
    List<SummaryRow> after = sheetQuestions.rows(both.getLast().answers());
    List<ComparePage.Line> lines = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      lines.add(
          new ComparePage.Line(
              before.get(i).question(),
              String.join("\n", before.get(i).answers()),
              String.join("\n", after.get(i).answers())));
    }
    return new ComparePage(
        cases.head(about.worker(), about.caseFile()),
        person(about),
        title(about, page),
        about.here(),
        written(both.getFirst(), names, page),
        written(both.getLast(), names, page),
        lines);
  }

  /** A sheet as a form. */
  FormPage form(About about, Page page, Filled filled) {
    SheetQuestions sheetQuestions = asking(about, page);
    Form form = sheetQuestions.form(filled.answers(), filled.problems(), filled.rule());
    return new FormPage(
        cases.head(about.worker(), about.caseFile()),
        person(about),
        title(about, page),
        page.t(about.words() + ".intro"),
        caution(about, page),
        about.here() + "/write",
        about.after(),
        filled.version(),
        sheetQuestions.fields(),
        form,
        filled.standing() == null ? List.of() : sheetQuestions.rows(filled.standing().answers()),
        filled.draft(),
        about.draft(),
        null,
        List.of());
  }
}
