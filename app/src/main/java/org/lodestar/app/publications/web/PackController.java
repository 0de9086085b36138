package org.lodestar.app.publications.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.PackCheck;
import org.lodestar.app.publications.PackWithheld;
import org.lodestar.app.publications.face.PackNames;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Moving;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.WordDocuments;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.app.strategy.LikelyName.Said;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Packs of a board: prepared, looked at, frozen, taken out, made again. */
@Controller
@RequestMapping("/boards/{body}/packs")
class PackController {
  private final Packs packs;
  private final Boards boards;
  private final PackNames names;
  private final PackWriting writing;
  private final PackPageMaker maker;
  private final WithheldPageMaker withheld;

  PackController(
      Packs packs,
      Boards boards,
      PackNames names,
      PackWriting writing,
      PackPageMaker maker,
      WithheldPageMaker withheld) {
    this.packs = packs;
    this.names = names;
    this.withheld = withheld;
    this.boards = boards;
    this.writing = writing;
    this.maker = maker;
  }

  private static String href(UUID body, UUID id) {
    return BoardWords.href(body) + "/packs/" + id;
  }

  @GetMapping
  @Permit(Action.READ_BOARDS)
  String list(
      @PathVariable UUID body,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    int asked = Math.clamp(number, 1, 10_000);
    model.addAttribute("model", maker.listed(worker, page, packs.list(worker, body, asked), asked));
    return "publications/packs";
  }

  @GetMapping("/new")
  @Permit(Action.RUN_BOARDS)
  String add(@PathVariable UUID body) {
    return "redirect:/boards/" + body + "/packs/new/" + Ids.next();
  }

  @GetMapping("/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Boards.View board = boards.get(worker, body);
    model.addAttribute("form", maker.begun(worker, board));
    return adding(board, id, List.of(), worker, page, model);
  }

  private String adding(
      Boards.View board, UUID id, List<LikelyName> found, Worker worker, Page page, Model model) {
    UUID body = board.body().id();
    return new SmallForm(
            page.t("publications.pack.new"),
            board.body().name(),
            BoardWords.href(body) + "/packs",
            "/new/" + id)
        .show(model, maker.asked(worker, page, board, null, found), 0);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PackForms.Draft form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> packs.add(worker, body, id, form.content(), Typed.set(form.cleared())));
    return saved
        ? "redirect:" + href(body, id)
        : adding(boards.get(worker, body), id, found(worker, body, form), worker, page, model);
  }

  /** What in what was typed may tell of a person. */
  private List<LikelyName> found(Worker worker, UUID body, PackForms.@Nullable Draft form) {
    return form == null ? List.of() : names.open(worker, body, PackNames.said(form.written()));
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_BOARDS)
  String show(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    return shown(packs.get(worker, body, id), null, worker, page, model);
  }

  private String shown(
      Pack pack, @Nullable PackCheck check, Worker worker, Page page, Model model) {
    return shown(pack, check, List.of(), worker, page, model);
  }

  private String shown(
      Pack pack,
      @Nullable PackCheck check,
      List<String> first,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute(
        "model", maker.one(worker, page, pack, writing.document(worker, page, pack), check, first));
    return "publications/pack";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Pack now = packs.get(worker, body, id);
    if (!now.isDraft()) {
      return "redirect:" + href(body, id);
    }
    model.addAttribute("form", PackForms.Draft.of(now));
    return changing(now, now.version(), List.of(), List.of(), worker, page, model);
  }

  private String changing(
      Pack now,
      long version,
      List<SummaryRow> standing,
      List<LikelyName> found,
      Worker worker,
      Page page,
      Model model) {
    Boards.View board = boards.get(worker, now.body());
    return new SmallForm(
            page.t("publications.pack.change"),
            board.body().name(),
            href(now.body(), now.id()),
            "/change")
        .show(
            model,
            maker.asked(worker, page, board, now.content().meeting(), found),
            version,
            standing);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PackForms.Draft form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                packs.change(worker, body, id, form.content(), looked, Typed.set(form.cleared())));
    if (saving == Saving.SAVED) {
      return "redirect:" + href(body, id);
    }
    Pack now = packs.get(worker, body, id);
    List<LikelyName> found = found(worker, body, form);
    return saving == Saving.CLASHED
        ? changing(
            now, now.version(), maker.standing(worker, page, now), found, worker, page, model)
        : changing(now, looked, List.of(), found, worker, page, model);
  }

  /** Asked once, on a page that says what follows. */
  @GetMapping("/{id}/freeze")
  @Permit(Action.RUN_BOARDS)
  String freeze(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Pack now = packs.get(worker, body, id);
    if (!now.isDraft()) {
      return "redirect:" + href(body, id);
    }
    model.addAttribute("form", new PackForms.Freezing(Set.of(), now.version()));
    return freezing(now, List.of(), worker, page, model);
  }

  private String freezing(
      Pack now, List<SummaryRow> standing, Worker worker, Page page, Model model) {
    PackDocument document = writing.document(worker, page, now);
    List<LikelyName> found = names.open(worker, now.body(), document);
    return maker
        .freezing(worker, page, now, document, found)
        .show(model, ClearedWords.asked(page, found), now.version(), standing);
  }

  @PostMapping("/{id}/freeze")
  @Permit(Action.RUN_BOARDS)
  String freeze(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @ModelAttribute("form") PackForms.Freezing form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Pack pack = packs.get(worker, body, id);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                packs.freeze(
                    worker,
                    body,
                    id,
                    Typed.version(form.version()),
                    Typed.set(form.cleared()),
                    at -> writing.document(worker, page, pack, at)));
    if (saving == Saving.SAVED) {
      return "redirect:" + href(body, id);
    }
    Pack now = packs.get(worker, body, id);
    if (!now.isDraft()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      String told = page.t("publications.pack.freeze.already");
      return shown(now, null, List.of(told), worker, page, model);
    }
    // What is wrong is told by the form that was sent, so that one stays.
    return freezing(
        now,
        saving == Saving.CLASHED ? maker.standing(worker, page, now) : List.of(),
        worker,
        page,
        model);
  }

  @GetMapping("/{id}/replace")
  @Permit(Action.RUN_BOARDS)
  String replace(@PathVariable UUID body, @PathVariable UUID id) {
    return "redirect:" + href(body, id) + "/replace/" + Ids.next();
  }

  @GetMapping("/{id}/replace/{next}")
  @Permit(Action.RUN_BOARDS)
  String replace(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @PathVariable UUID next,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new PackForms.Replacing("", Set.of(), Set.of(), 0L));
    return replacing(body, id, next, List.of(), worker, page, model);
  }

  private String replacing(
      UUID body,
      UUID id,
      UUID next,
      List<LikelyName> found,
      Worker worker,
      Page page,
      Model model) {
    Optional<Packs.Carried> carried = packs.carried(worker, body, id);
    return new SmallForm(
            page.t("publications.pack.replace"),
            boards.get(worker, body).body().name(),
            href(body, id),
            "/replace/" + next)
        .lead(
            carried
                .map(each -> carried(page, each))
                .orElseGet(() -> page.t("publications.pack.replace.lead")))
        .send(page.t("publications.pack.replace.yes"))
        .show(
            model,
            Stream.of(
                    carried.stream().flatMap(each -> kept(page, each)),
                    Stream.of(
                        Asked.area(page, "publications.pack.replace.why")
                            .named("reason")
                            .hint(page.t("publications.pack.replace.hint"))
                            .most(500)),
                    ClearedWords.asked(page, found).stream())
                .flatMap(each -> each)
                .toList(),
            0);
  }

  /** A box for what nobody is sure of, with its words, for whoever typed them. */
  private static Stream<Asked> kept(Page page, Packs.Carried carried) {
    return carried.unsure().isEmpty()
        ? Stream.empty()
        : Stream.of(
            Asked.boxes(
                page,
                "publications.pack.replace.keep",
                carried.unsure().stream()
                    .map(
                        each ->
                            new Option(
                                each.place().name(),
                                page.name("publications.withheld.place", each.place()),
                                each.words()))
                    .toList()));
  }

  /** What of a withheld pack goes on, and what is left out. */
  private static String carried(Page page, Packs.Carried carried) {
    String left =
        carried.left().stream()
            .map(each -> page.name("publications.withheld.place", each))
            .collect(Collectors.joining("; "));
    if (!carried.unsure().isEmpty()) {
      return page.t("publications.pack.replace.choose");
    }
    if (!carried.on()) {
      return page.t("publications.pack.replace.empty");
    }
    return left.isEmpty()
        ? page.t("publications.pack.replace.all")
        : page.t("publications.pack.replace.some", left);
  }

  @PostMapping("/{id}/replace/{next}")
  @Permit(Action.RUN_BOARDS)
  String replace(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @PathVariable UUID next,
      @Valid @ModelAttribute("form") PackForms.Replacing form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                packs.replace(
                    worker,
                    body,
                    id,
                    next,
                    Typed.text(form.reason()),
                    Typed.set(form.cleared()),
                    Typed.set(form.keep())));
    if (saved) {
      return "redirect:" + href(body, next);
    }
    List<LikelyName> found =
        names.open(worker, body, List.of(new Said("reason", "", "", Typed.text(form.reason()))));
    return replacing(body, id, next, found, worker, page, model);
  }

  @GetMapping("/{id}/drop")
  @Permit(Action.RUN_BOARDS)
  String drop(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Pack now = packs.get(worker, body, id);
    if (!now.isDraft()) {
      return "redirect:" + href(body, id);
    }
    model.addAttribute("form", new Moving(now.version()));
    return new SmallForm(
            page.t("publications.pack.drop"),
            boards.get(worker, body).body().name(),
            href(body, id),
            "/drop")
        .lead(page.t("publications.pack.drop.lead"))
        .send(page.t("publications.pack.drop.yes"))
        .show(model, List.of(), now.version());
  }

  @PostMapping("/{id}/drop")
  @Permit(Action.RUN_BOARDS)
  String drop(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @ModelAttribute("form") Moving form,
      Worker worker) {
    packs.drop(worker, body, id, Typed.version(form.version()));
    return "redirect:" + BoardWords.href(body) + "/packs";
  }

  /** In the place of each page and file of a pack that is withheld; nothing of it is given out. */
  @ExceptionHandler(PackWithheld.class)
  ModelAndView withheld(
      PackWithheld found, Worker worker, Page page, HttpServletResponse response) {
    response.setStatus(HttpStatus.GONE.value());
    return new ModelAndView(
        "publications/withheld", Map.of("model", withheld.met(worker, page, found.withheld())));
  }

  /** What was found stands on the page that answers, so that no address can say it. */
  @PostMapping("/{id}/check")
  @Permit(Action.READ_BOARDS)
  String check(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    PackCheck check = packs.check(worker, body, id);
    return shown(packs.get(worker, body, id), check, worker, page, model);
  }

  @GetMapping("/{id}/pack.html")
  @Permit(Action.READ_BOARDS)
  ResponseEntity<byte[]> page(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page) {
    byte[] content = packs.file(worker, body, id, PackFile.PAGE);
    return file("text/html;charset=UTF-8", name(worker, page, body, id, ".html"), content);
  }

  @GetMapping("/{id}/pack.pdf")
  @Permit(Action.READ_BOARDS)
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page) {
    byte[] content = packs.file(worker, body, id, PackFile.PDF);
    return file("application/pdf", name(worker, page, body, id, ".pdf"), content);
  }

  @GetMapping("/{id}/pack.csv")
  @Permit(Action.READ_BOARDS)
  ResponseEntity<byte[]> table(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page) {
    byte[] content = packs.file(worker, body, id, PackFile.TABLE);
    return file("text/csv;charset=UTF-8", name(worker, page, body, id, ".csv"), content);
  }

  @GetMapping("/{id}/pack.docx")
  @Permit(Action.READ_BOARDS)
  ResponseEntity<byte[]> word(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page) {
    byte[] content = packs.word(worker, body, id);
    return file(WordDocuments.TYPE, name(worker, page, body, id, ".docx"), content);
  }

  private String name(Worker worker, Page page, UUID body, UUID id, String ending) {
    return maker.fileName(
            worker,
            page,
            body,
            packs.period(worker, body, id),
            packs.frozenAt(worker, body, id).orElse(null))
        + ending;
  }

  private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(content);
  }
}
