package org.lodestar.app.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CouncilRecord;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.CouncilRecords;
import org.lodestar.app.casework.face.NoInWords;
import org.lodestar.app.casework.face.TheirNoes;
import org.lodestar.app.exchange.SummaryGiven;
import org.lodestar.app.exchange.SummaryKind;
import org.lodestar.app.exchange.SummaryMaterial;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.exchange.face.CouncilSummaries;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The two records of one person: which one the council's system keeps, and the summary that is
 * pasted or filed there, so that nobody types twice. Its statutory forms are filled in there and
 * are none of ours.
 */
@Controller
@RequestMapping("/cases/{id}/people/{person}/summary")
class SummaryController {
  private final CouncilSummaries summaries;
  private final CouncilRecords records;
  private final CaseSections sections;
  private final CasePeople people;
  private final TheirNoes noes;
  private final NoInWords inWords;
  private final SummaryMaker maker;
  private final List<String> systems;
  private final Clock clock;

  SummaryController(
      CouncilSummaries summaries,
      CouncilRecords records,
      CaseSections sections,
      CasePeople people,
      TheirNoes noes,
      NoInWords inWords,
      SummaryMaker maker,
      @Value("${lodestar.council-record.systems:Liquidlogic,Mosaic,ContrOCC,Azeus}")
          List<String> systems,
      Clock clock) {
    this.summaries = summaries;
    this.records = records;
    this.sections = sections;
    this.people = people;
    this.noes = noes;
    this.inWords = inWords;
    this.maker = maker;
    this.systems = List.copyOf(systems);
    this.clock = clock;
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(required = false) @Nullable SummaryPurpose purpose,
      Worker worker,
      Page page,
      Model model) {
    Optional<CouncilRecord> record = records.look(worker, id, person);
    model.addAttribute(
        "form",
        new SummaryAsked(
            record.map(each -> each.system().text()).orElse(""),
            record.map(each -> each.number().text()).orElse(""),
            purpose,
            purpose == null ? null : purpose.usually(),
            Set.copyOf(SummaryAsked.needed(purpose, isChild(worker, id, person))),
            purpose == null,
            record.map(CouncilRecord::version).orElse(0L),
            false));
    return show(id, person, "", null, worker, page, model);
  }

  private boolean isChild(Worker worker, UUID id, UUID person) {
    return people.head(worker, id, person).treatedAsChild();
  }

  private String show(
      UUID id,
      UUID person,
      String text,
      @Nullable SummaryAsked asked,
      Worker worker,
      Page page,
      Model model) {
    Person about = people.head(worker, id, person);
    model.addAttribute(
        "model",
        new SummaryPage(
            id,
            person,
            SummaryMaker.name(about.details().names()),
            systems.stream().map(each -> Option.of(each, each)).toList(),
            parts(page),
            records.find(worker, id, person).map(each -> each.version()).orElse(0L).toString(),
            text,
            asked == null || asked.purpose() == null ? "" : asked.purpose().name(),
            asked == null || asked.ground() == null ? "" : asked.ground().name(),
            asked == null ? List.of() : asked.codes().stream().sorted().toList(),
            noes.of(about, page),
            !about.treatedAsChild() && inWords.stands(person),
            asked != null && Typed.yes(asked.readNo())));
    return "exchange/summary";
  }

  private List<Option> parts(Page page) {
    return Stream.concat(
            sections.list().stream().map(each -> part(each, page)),
            Stream.of(Option.of(SummaryGiven.DECIDED, page.t("exchange.summary.done"))))
        .toList();
  }

  private static Option part(CaseSection section, Page page) {
    return Option.of(section.code(), page.t("casework.section." + section.code()));
  }

  /** Keeps the number alone: the summary can be made another day. */
  @PostMapping(params = "keep")
  @Permit(Action.WORK_ON_CASE)
  String keep(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") SummaryAsked form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> name(worker, id, person, form, true));
    return saved ? "redirect:/cases/" + id : show(id, person, "", null, worker, page, model);
  }

  private void name(Worker worker, UUID id, UUID person, SummaryAsked form, boolean must) {
    if (!must && !form.names()) {
      return;
    }
    if (form.systemTyped().isEmpty()) {
      throw Refused.at("system", "exchange.summary.system.missing");
    }
    if (form.numberTyped().isEmpty()) {
      throw Refused.at("number", "exchange.summary.number.missing");
    }
    Optional<CouncilRecord> before = records.find(worker, id, person);
    if (before.filter(each -> isSame(each, form)).isEmpty()) {
      records.name(
          worker, id, person, form.systemText(), form.numberText(), Typed.version(form.version()));
    }
  }

  private static boolean isSame(CouncilRecord before, SummaryAsked form) {
    return before.system().text().equals(form.systemTyped())
        && before.number().text().equals(form.numberTyped());
  }

  /** Answers with the page itself: what is in it waits in no address and no session. */
  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String make(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") SummaryAsked form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (form.purpose() == null) {
      result.rejectValue("purpose", "exchange.summary.purpose.missing");
    }
    if (form.ground() == null) {
      result.rejectValue("ground", "exchange.summary.ground.missing");
    }
    SummaryAsked asked = form.ticked(isChild(worker, id, person));
    String[] text = {""};
    boolean made =
        Saving.saved(
            result,
            response,
            () -> {
              name(worker, id, person, asked, false);
              text[0] = SummaryText.of(words(worker, id, person, asked, SummaryKind.TEXT, page));
            });
    if (made) {
      model.addAttribute("form", asked);
      model.addAttribute(
          BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(asked, "form"));
    }
    return show(id, person, text[0], made ? asked : null, worker, page, model);
  }

  private PrintedSummary words(
      Worker worker, UUID id, UUID person, SummaryAsked form, SummaryKind kind, Page page) {
    SummaryPurpose purpose = Objects.requireNonNull(form.purpose());
    SummaryMaterial made =
        summaries.make(
            worker,
            id,
            person,
            purpose,
            new HashSet<>(form.codes()),
            form.given(kind),
            Typed.yes(form.readNo()));
    return maker.words(made, purpose, worker, clock.instant(), page);
  }

  /** The file is named by our reference and nothing else. */
  @PostMapping("/pdf")
  @Permit(Action.WORK_ON_CASE)
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "END_OF_WORK") SummaryPurpose purpose,
      @RequestParam(defaultValue = "UNSAID") Ground ground,
      @RequestParam(defaultValue = "") Set<String> parts,
      @RequestParam(defaultValue = "false") boolean readNo,
      Worker worker,
      Page page) {
    SummaryGiven given =
        new SummaryGiven(SummaryKind.PDF, ground, parts.contains(SummaryGiven.DECIDED));
    SummaryMaterial made = summaries.make(worker, id, person, purpose, parts, given, readNo);
    byte[] drawn = maker.draw(maker.words(made, purpose, worker, clock.instant(), page));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(made.file().reference() + ".pdf")
                .build()
                .toString())
        .body(drawn);
  }
}
