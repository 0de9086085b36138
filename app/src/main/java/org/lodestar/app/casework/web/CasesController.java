package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseFilter.Whose;
import org.lodestar.app.casework.CaseListing;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.ListedCase;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.NewlyMine;
import org.lodestar.app.casework.face.CaseCourt;
import org.lodestar.app.casework.face.CaseHandOvers;
import org.lodestar.app.casework.face.CaseUptake;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Repeats;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.worries.face.OwnReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases, and opening one. */
@Controller
class CasesController {
  private static final int LONGEST_SEARCH = 200;

  private final Cases cases;
  private final CaseHandOvers handOvers;
  private final CaseUptake uptake;
  private final Concerns concerns;
  private final Repeats repeats;
  private final OwnReports worries;
  private final TakenConcerns taken;
  private final CaseCourt court;
  private final Colleagues colleagues;
  private final Today today;

  CasesController(
      Cases cases,
      CaseHandOvers handOvers,
      CaseUptake uptake,
      Concerns concerns,
      Repeats repeats,
      OwnReports worries,
      TakenConcerns taken,
      CaseCourt court,
      Colleagues colleagues,
      Today today) {
    this.worries = worries;
    this.taken = taken;
    this.court = court;
    this.cases = cases;
    this.handOvers = handOvers;
    this.uptake = uptake;
    this.concerns = concerns;
    this.repeats = repeats;
    this.colleagues = colleagues;
    this.today = today;
  }

  @GetMapping("/cases")
  @Permit(Action.LIST_CASES)
  String list(
      @RequestParam(defaultValue = "OPEN") String state,
      @RequestParam(defaultValue = "ANYBODYS") String whose,
      @RequestParam(defaultValue = "1") int page,
      Worker worker,
      Page words,
      Model model) {
    CaseFilter filter = new CaseFilter(state(state), whose(whose), "");
    model.addAttribute("model", page(worker, words, filter, page));
    return "casework/list";
  }

  /** A search is sent in the body: names and numbers do not belong into addresses and logs. */
  @PostMapping("/cases")
  @Permit(Action.LIST_CASES)
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Worker worker,
      Page words,
      Model model) {
    String search = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
    CaseFilter filter = new CaseFilter(null, Whose.ANYBODYS, search);
    model.addAttribute("model", page(worker, words, filter, page));
    return "casework/list";
  }

  private ListPage page(Worker worker, Page words, CaseFilter filter, int page) {
    CaseListing listing = cases.list(worker, filter, page);
    return new ListPage(
        newly(worker, words, filter),
        table(words, listing),
        listing.count(),
        listing.more(),
        listing.page(),
        listing.pages(),
        Paging.numbered(
            listing.page(), listing.pages(), number -> address(filter) + "&page=" + number),
        filter,
        chosen(words, filter),
        worker.mayEver(Action.OPEN_CASE),
        worker.mayEver(Action.MANAGE_CASELOAD));
  }

  /** Whoever looks at what is theirs has looked at what they were handed. */
  private List<String> newly(Worker worker, Page words, CaseFilter filter) {
    if (filter.whose() != Whose.MINE) {
      return List.of();
    }
    List<NewlyMine> newly = handOvers.look(worker);
    Names names = colleagues.names(words, newly.stream().map(NewlyMine::from).toList());
    return newly.stream()
        .map(
            each ->
                words.t(
                    "casework.list.newly",
                    each.references().size(),
                    names.of(each.from()),
                    String.join(", ", each.references())))
        .toList();
  }

  private static String address(CaseFilter filter) {
    CaseState state = filter.state();
    return "/cases?state=" + (state == null ? "ALL" : state) + "&whose=" + filter.whose();
  }

  private static List<Crumb> chosen(Page words, CaseFilter filter) {
    List<Crumb> chosen = new ArrayList<>();
    if (filter.state() != CaseState.OPEN && filter.search().isBlank()) {
      CaseState state = filter.state();
      chosen.add(
          new Crumb(
              words.t("casework.list.state." + (state == null ? "ALL" : state)),
              address(new CaseFilter(CaseState.OPEN, filter.whose(), ""))));
    }
    if (filter.whose() != Whose.ANYBODYS) {
      chosen.add(
          new Crumb(
              words.name("casework.list.whose", filter.whose()),
              address(new CaseFilter(filter.state(), Whose.ANYBODYS, ""))));
    }
    return chosen;
  }

  private Table table(Page words, CaseListing listing) {
    List<@Nullable UUID> owners =
        listing.cases().stream().map(listed -> listed.file().owner()).toList();
    Names names = colleagues.names(words, owners);
    Set<UUID> charged =
        court.charged(listing.cases().stream().map(listed -> listed.file().id()).toList());
    return Table.of(
        words.t("casework.list.caption"),
        listing.cases(),
        Part.link(
            words.t("casework.list.reference"),
            each -> each.file().reference(),
            each -> Addresses.file(each.file())),
        Part.words(words.t("casework.list.people"), each -> people(words, each)),
        Part.words(words.t("casework.list.owner"), each -> names.of(each.file().owner())),
        Part.words(words.t("casework.list.opened"), each -> words.date(each.file().openedAt())),
        Part.of(words.t("casework.list.due"), each -> due(words, each.nextDue())),
        Part.of(words.t("casework.list.state"), each -> state(words, each, charged)));
  }

  private static String people(Page words, ListedCase listed) {
    return listed.people().isEmpty()
        ? words.t("casework.list.nobody")
        : String.join(
            ", ", listed.people().stream().map(person -> Shown.name(words, person)).toList());
  }

  private Cell due(Page words, @Nullable LocalDate due) {
    if (due == null) {
      return Cell.of("");
    }
    boolean over = due.isBefore(today.date());
    return over
        ? Cell.tag(words.t("casework.list.overdue", words.date(due)), "overdue")
        : Cell.of(words.date(due));
  }

  private static Cell state(Page words, ListedCase listed, Set<UUID> charged) {
    CaseFile file = listed.file();
    List<String> grave = new ArrayList<>();
    if (!file.missing().isEmpty()) {
      grave.add(words.t("casework.missing.now"));
    }
    if (listed.people().stream().anyMatch(person -> charged.contains(person.id()))) {
      grave.add(words.t("casework.head.charged"));
    }
    if (!grave.isEmpty()) {
      if (file.restricted()) {
        grave.add(words.t("casework.restricted"));
      }
      return Cell.tag(String.join(", ", grave), "overdue");
    }
    if (file.restricted()) {
      return Cell.tag(words.t("casework.restricted"), "due");
    }
    return file.state() == CaseState.OPEN
        ? Cell.tag(words.name("casework.state", file.state()), "new")
        : Cell.tag(words.name("casework.state", file.state()), "quiet");
  }

  private static @Nullable CaseState state(String typed) {
    return switch (typed) {
      case "CLOSED" -> CaseState.CLOSED;
      case "ALL" -> null;
      default -> CaseState.OPEN;
    };
  }

  private static Whose whose(String typed) {
    return switch (typed) {
      case "MINE" -> Whose.MINE;
      case "NOBODYS" -> Whose.NOBODYS;
      default -> Whose.ANYBODYS;
    };
  }

  @GetMapping("/cases/new")
  @Permit(Action.OPEN_CASE)
  String ask(
      @RequestParam(required = false) @Nullable UUID concern,
      @RequestParam(required = false) @Nullable UUID worry,
      @RequestParam(required = false) @Nullable UUID taken,
      Worker worker,
      Page page,
      Model model) {
    ConcernLine line = concern == null ? null : concerns.toHandOver(worker, concern);
    UUID owner = worker.mayEver(Action.WORK_ON_CASE) ? worker.id() : null;
    model.addAttribute(
        "form",
        new OpenForm(
            "", "", Set.of(), owner, concern, line == null ? 0L : line.version(), worry, taken));
    return showOpen(opening(worker, line, own(worker, worry, taken)), page, model);
  }

  /** What the worker handed in themselves; what somebody else did is not there. */
  private NewCase.@Nullable Own own(Worker worker, @Nullable UUID worry, @Nullable UUID taken) {
    if (worry != null) {
      return written(worries.open(worker, worry));
    }
    return taken == null
        ? null
        : takenDown(taken, this.taken.readBack(worker, taken).orElseThrow(NotFound::new));
  }

  private static NewCase.Own written(OwnReports.Opened opened) {
    return new NewCase.Own(
        opened.own().concern(),
        opened.own().reference(),
        opened.told(),
        opened.circumstances(),
        opened.account(),
        opened.own().sentAt());
  }

  private static NewCase.Own takenDown(UUID concern, TakenConcerns.ReadBack read) {
    return new NewCase.Own(
        concern, read.reference(), read.told(), read.circumstances(), null, read.receivedAt());
  }

  private OpenPage opening(
      Worker worker, @Nullable ConcernLine concern, NewCase.@Nullable Own own) {
    return new OpenPage(
        concern == null ? null : concern.reference(),
        own == null ? null : own.reference(),
        concern != null && uptake.isGiven(worker, concern.id()),
        concern == null ? List.of() : there(worker, concern.id()),
        colleagues.options(worker));
  }

  /** Cases that came from concerns that somebody has linked with it. */
  private List<CaseFile> there(Worker worker, UUID concern) {
    return repeats.linked(worker, concern).stream()
        .flatMap(each -> cases.ofConcern(each.other().id()).stream())
        .distinct()
        .toList();
  }

  private static String showOpen(OpenPage shown, Page page, Model model) {
    String concern = shown.concern();
    String own = shown.own();
    SmallForm form = SmallForm.of(page.t("casework.open.title"), "/cases", "/cases/new");
    return (shown.there().isEmpty() ? form : form.caption(doors(shown), List.of()))
        .warning(
            shown.there().isEmpty() ? "" : page.t("casework.open.there", references(shown.there())))
        .lead(concern == null ? "" : page.t("casework.open.from", concern))
        .lead(own == null ? "" : page.t("casework.open.fromHandedIn", own))
        .lead(shown.given() ? page.t("casework.open.given") : "")
        .lead(page.t("casework.open.text"))
        .send(page.t("casework.open.button"))
        .alone()
        .show(
            model,
            OpenForm.asked(page, concern != null, own != null, shown.given(), shown.colleagues()));
  }

  /** The case that there is already is a click away, over the form for another one. */
  private static List<Crumb> doors(OpenPage shown) {
    return shown.there().stream()
        .map(each -> new Crumb(each.reference(), Addresses.file(each.id())))
        .toList();
  }

  private static String references(List<CaseFile> there) {
    return there.stream().map(CaseFile::reference).collect(Collectors.joining(", "));
  }

  @PostMapping("/cases/new")
  @Permit(Action.OPEN_CASE)
  String open(
      @Valid @ModelAttribute("form") OpenForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    NewCase.@Nullable Own own = form == null ? null : own(worker, form.worry(), form.taken());
    CaseFile[] opened = new CaseFile[1];
    boolean saved =
        Saving.saved(
            result,
            response,
            "casework.clash.concern",
            () ->
                opened[0] =
                    uptake.open(
                        worker, form.wanted(colleagues.check(worker, form.owner())).from(own)));
    if (saved) {
      return "redirect:" + after(worker, opened[0]);
    }
    UUID concern = form == null ? null : form.concern();
    return showOpen(
        opening(worker, concern == null ? null : concerns.toHandOver(worker, concern), own),
        page,
        model);
  }

  /** Who triages opens cases and does not read them. */
  private static String after(Worker worker, CaseFile file) {
    return worker.mayEver(Action.READ_CASE) ? Addresses.file(file) : "/concerns/" + file.concern();
  }
}
