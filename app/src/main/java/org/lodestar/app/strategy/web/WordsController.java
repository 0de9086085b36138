package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.GivenToBoards.Held;
import org.lodestar.app.strategy.GivenToBoards.Holding;
import org.lodestar.app.strategy.KeptWords;
import org.lodestar.app.strategy.ReadPlace.Kind;
import org.lodestar.app.strategy.ReadPlace.Where;
import org.lodestar.app.strategy.WordsOut.Breach;
import org.lodestar.app.strategy.WordsOut.Person;
import org.lodestar.app.strategy.WordsOut.Why;
import org.lodestar.app.strategy.face.WordsTakenOut;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes words that tell of a person out of what boards read, whatever it is. */
@Controller
@RequestMapping("/plan/words")
class WordsController {
  private final WordsTakenOut words;
  private final People people;

  WordsController(WordsTakenOut words, People people) {
    this.words = words;
    this.people = people;
  }

  /**
   * What is to go, and why.
   *
   * @param given whether what boards were given with it is withheld too
   */
  record Chosen(
      @Nullable Set<@Nullable UUID> rows,
      @Nullable @NotNull(message = "strategy.words.why.missing") Why why,
      @Nullable Boolean given) {}

  /**
   * What comes of it that somebody was told of. Whoever was named can be in danger, and hears of it
   * from nobody else.
   */
  record Known(
      @Nullable @NotNull(message = "strategy.words.told.breach.missing") Breach breach,
      @Nullable @NotNull(message = "strategy.words.told.person.missing") Person person) {}

  private static Kind kind(String place) {
    return Stream.of(Kind.values())
        .filter(each -> PlanWords.place(each).equals(place))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @GetMapping("/{place}/{id}")
  @Permit(Action.TAKE_WORDS_OUT)
  String ask(
      @PathVariable String place, @PathVariable UUID id, Worker worker, Page page, Model model) {
    WordsTakenOut.View view = words.get(worker, kind(place), id);
    model.addAttribute("form", new Chosen(new HashSet<@Nullable UUID>(view.first()), null, true));
    return asking(place, id, view, worker, page, model);
  }

  private String asking(
      String place, UUID id, WordsTakenOut.View view, Worker worker, Page page, Model model) {
    Where where = view.where();
    String back = worker.mayEver(where.open()) ? where.href() : "/work";
    SmallForm form =
        SmallForm.of(page.t("strategy.words.ask"), back, PlanWords.words(kind(place), id))
            .caption(where.title());
    SmallForm told = view.left().isEmpty() ? form : left(page, form, view.left());
    if (view.words().isEmpty()) {
      String none = view.left().isEmpty() ? "strategy.words.none" : "strategy.words.none.here";
      return told.lead(page.t(none)).show(model, List.of(), List.of());
    }
    return told.lead(page.t("strategy.words.lead"))
        .grave(page.t("strategy.words.yes"))
        .unguarded()
        .show(model, asked(page, view), List.of());
  }

  /** That what was destroyed here still stands where people can read it. */
  private static SmallForm left(Page page, SmallForm form, List<Held> left) {
    return form.warning(page.t("strategy.words.left"))
        .about(
            left.stream()
                .map(
                    each ->
                        new SummaryRow(
                            page.t("strategy.words.left.in"),
                            List.of(each.title()),
                            each.href(),
                            each.title()))
                .toList());
  }

  private static List<Asked> asked(Page page, WordsTakenOut.View view) {
    List<Option> rows = view.words().stream().map(each -> option(page, view, each)).toList();
    List<Asked> asked =
        List.of(
            Asked.boxes(page, "strategy.words.rows", rows),
            Asked.radios(page, "strategy.words.why", Why.values()));
    return view.holding().isEmpty()
        ? asked
        : Stream.concat(
                asked.stream(),
                Stream.of(
                    Asked.boxes(
                        page,
                        "strategy.words.given",
                        List.of(Option.of("true", page.t("strategy.words.given.yes"))))))
            .toList();
  }

  /** Words with what they were written for, and with what boards were given that holds them. */
  private static Option option(Page page, WordsTakenOut.View view, KeptWords words) {
    String held =
        view.holding().stream()
            .filter(each -> words.texts().stream().anyMatch(each.texts()::contains))
            .map(Holding::title)
            .collect(Collectors.joining("; "));
    String kind = page.name("strategy.words.kind", words.kind());
    return new Option(
        words.id().toString(),
        String.join(PlanWords.BETWEEN, words.texts()),
        held.isEmpty() ? kind : kind + ". " + page.t("strategy.words.held", held));
  }

  @PostMapping("/{place}/{id}")
  @Permit(Action.TAKE_WORDS_OUT)
  String takeOut(
      @PathVariable String place,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") Chosen form,
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
                words.takeOut(
                    worker,
                    kind(place),
                    id,
                    Typed.set(form.rows()),
                    Objects.requireNonNull(form.why()),
                    Typed.yes(form.given())));
    if (!saved) {
      return asking(place, id, words.get(worker, kind(place), id), worker, page, model);
    }
    WordsTakenOut.View view = words.get(worker, kind(place), id);
    Where where = view.where();
    return "redirect:"
        + (worker.mayEver(where.open()) && view.left().isEmpty()
            ? where.href()
            : PlanWords.words(kind(place), id));
  }

  /** What somebody else destroyed, until it is known. */
  @GetMapping("/told/{taking}")
  @Permit(Action.TAKE_WORDS_OUT)
  String told(@PathVariable UUID taking, Worker worker, Page page, Model model) {
    model.addAttribute("form", new Known(null, null));
    return telling(taking, worker, page, model);
  }

  private String telling(UUID taking, Worker worker, Page page, Model model) {
    WordsTakenOut.Told told = words.told(worker, taking);
    Where where = told.where();
    String href = worker.mayEver(where.open()) ? where.href() : null;
    List<Held> held = words.held(worker, taking);
    SmallForm form =
        SmallForm.of(page.t("strategy.words.told"), "/work", "/plan/words/told/" + taking)
            .lead(page.t("strategy.words.told.lead"));
    boolean open = held.stream().anyMatch(Held::open);
    return form.warning(open ? page.t("strategy.words.left") : "")
        .about(
            Stream.of(
                    about(page, told, href).stream(),
                    held.stream().map(each -> readers(page, each)),
                    Stream.of(breach(page)))
                .flatMap(each -> each)
                .toList())
        .send(page.t("strategy.words.told.done"))
        .unguarded()
        .show(
            model,
            List.of(
                Asked.radios(page, "strategy.words.told.breach", Breach.values()),
                Asked.radios(page, "strategy.words.told.person", Person.values())
                    .hint(page.t("strategy.words.told.person.text"))),
            List.of());
  }

  private List<SummaryRow> about(Page page, WordsTakenOut.Told told, @Nullable String href) {
    String where = page.t("strategy.words.told.where");
    UUID by = told.done().by();
    return List.of(
        new SummaryRow(where, List.of(told.where().title()), href, where),
        SummaryRow.of(page.t("strategy.words.told.what"), told.done().instead()),
        SummaryRow.of(
            page.t("strategy.words.told.by"),
            page.t(
                "strategy.words.told.by.on",
                people.names(List.of(by)).getOrDefault(by, ""),
                page.dateTime(told.done().at()))));
  }

  /** Who read them in something that boards were given, with the way to their list. */
  private static SummaryRow readers(Page page, Held held) {
    String stays =
        held.stays().isEmpty() ? "" : page.t("strategy.words.told.readers.stays", held.stays());
    List<String> said =
        List.of(
            held.title(),
            page.t("strategy.words.told.readers.count", held.opened(), held.tookAlong()),
            held.open() ? page.t("strategy.words.told.readers.open") : stays);
    return new SummaryRow(page.t("strategy.words.told.readers"), said, held.href(), held.title());
  }

  private static SummaryRow breach(Page page) {
    String asked = page.t("strategy.words.told.astray");
    return page.reaches("/breaches/new")
        ? SummaryRow.of(asked, page.t("strategy.words.told.breach.text"), "/breaches/new", asked)
        : SummaryRow.of(asked, page.t("strategy.words.told.breach.text"));
  }

  @PostMapping("/told/{taking}")
  @Permit(Action.TAKE_WORDS_OUT)
  String seen(
      @PathVariable UUID taking,
      @Valid @ModelAttribute("form") Known form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return Saving.saved(
            result,
            response,
            () ->
                words.seen(
                    worker,
                    taking,
                    Objects.requireNonNull(form.breach()),
                    Objects.requireNonNull(form.person())))
        ? "redirect:/work"
        : telling(taking, worker, page, model);
  }
}
