package org.lodestar.app.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.exchange.CaseExport;
import org.lodestar.app.exchange.MadeExport;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.vault.PersonalText;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Exports: asking for one, its password once, its report, its file. */
@Controller
@RequestMapping("/exports")
class ExportController {
  private final CaseExports exports;

  ExportController(CaseExports exports) {
    this.exports = exports;
  }

  @GetMapping
  @Permit(Action.EXPORT_CASES)
  String list(Worker worker, Model model) {
    model.addAttribute("model", new ExportsPage(exports.list(worker)));
    return "exchange/list";
  }

  @GetMapping("/new")
  @Permit(Action.EXPORT_CASES)
  String ask(Page page, Model model) {
    model.addAttribute("form", ExportForm.empty());
    return asking(page, model);
  }

  private static String asking(Page page, Model model) {
    return SmallForm.of(page.t("exchange.new"), "/exports", "/exports")
        .lead(page.t("exchange.new.text"))
        .send(page.t("exchange.make"))
        .alone()
        .show(model, ExportForm.asked(page));
  }

  /** Answers with the page itself: a password that is shown once must not wait anywhere. */
  @PostMapping
  @Permit(Action.EXPORT_CASES)
  String make(
      @Valid @ModelAttribute("form") ExportForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (!result.hasErrors() && form.namesForAPurposeThatNamesNobody()) {
      result.rejectValue("who", "exchange.who.nobody");
    }
    if (result.hasErrors()) {
      return asking(page, model);
    }
    MadeExport made = exports.make(worker, form.wanted());
    return shown(worker, made.export(), made.password(), model);
  }

  private String shown(Worker worker, CaseExport export, String password, Model model) {
    boolean takes = exports.mayTake(worker, export);
    List<String> seconds =
        takes ? List.of() : exports.seconds(worker).stream().map(Person::displayName).toList();
    String maker =
        exports
            .maker(export)
            .map(each -> each.displayName() + ", " + each.organisationName())
            .orElse("");
    CaseExport.Fetched fetched = export.fetched();
    CaseExport.Refusal refused = export.refused();
    model.addAttribute(
        "model",
        new ExportPage(
            export,
            password,
            takes,
            seconds,
            maker,
            fetched == null ? "" : exports.name(fetched.by()).orElse(""),
            refused == null ? "" : exports.name(refused.by()).orElse("")));
    return "exchange/export";
  }

  @GetMapping("/{id}/no")
  @Permit(Action.READ_EXPORT)
  String askNo(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new RefusalForm(""));
    return refusing(exports.get(worker, id), page, model);
  }

  private static String refusing(CaseExport export, Page page, Model model) {
    String here = "/exports/" + export.id();
    return SmallForm.of(page.t("exchange.no.title", export.reference()), here, here + "/no")
        .lead(page.t("exchange.no.text"))
        .grave(page.t("exchange.no.send"))
        .show(model, RefusalForm.asked(page));
  }

  @PostMapping("/{id}/no")
  @Permit(Action.READ_EXPORT)
  String no(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RefusalForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            "exchange.no.late",
            () -> exports.refuse(worker, id, PersonalText.needed(form.why())));
    return saved ? "redirect:/exports/" + id : refusing(exports.get(worker, id), page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_EXPORT)
  String show(@PathVariable UUID id, Worker worker, Model model) {
    return shown(worker, exports.get(worker, id), "", model);
  }

  @GetMapping("/{id}/file")
  @Permit(Action.READ_EXPORT)
  ResponseEntity<byte[]> file(@PathVariable UUID id, Worker worker) {
    byte[] file = exports.file(worker, id);
    String name = "htcds-" + exports.get(worker, id).reference() + ".zip";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file);
  }
}
