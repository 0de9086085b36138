package org.lodestar.app.referral.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.document.AnswerWords;
import org.lodestar.app.referral.document.FormDocument;
import org.lodestar.app.referral.document.FormJson;
import org.lodestar.app.referral.document.FormPdf;
import org.lodestar.app.referral.face.ReferralDocuments;
import org.lodestar.app.referral.face.ReferralDocuments.Format;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.redaction.TakenOut;
import org.lodestar.app.site.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The final document: for copying into the Home Office form, printed, and for machines. Files are
 * named by our reference and nothing else.
 */
@Controller
@RequestMapping("/referrals/{id}")
class DocumentController {
  private final Referrals referrals;
  private final ReferralDocuments documents;
  private final FormPdf pdf;
  private final Today today;

  DocumentController(Referrals referrals, ReferralDocuments documents, FormPdf pdf, Today today) {
    this.referrals = referrals;
    this.documents = documents;
    this.pdf = pdf;
    this.today = today;
  }

  @GetMapping("/copy")
  @Permit(Action.READ_REFERRAL)
  String copy(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String at,
      Worker worker,
      Page page,
      Model model) {
    FormDocument document = documents.export(worker, id, Format.FILL_ALONG);
    Set<String> copied = documents.copied(worker, id);
    List<CopyPage.Part> parts = unfolded(parts(document, Fields.words(page), copied), at);
    int of = parts.stream().mapToInt(part -> part.lines().size()).sum();
    int done =
        (int)
            parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(CopyPage.Line::copied)
                .count();
    Referral referral = referrals.head(worker, id);
    boolean mayPrepare = worker.mayEver(Action.PREPARE_REFERRAL);
    boolean anonymous = referral.route() == FormRoute.DTN_ANONYMOUS;
    model.addAttribute("model", new CopyPage(referral, parts, done, of, anonymous, mayPrepare));
    return "referral/copy";
  }

  private static List<CopyPage.Part> parts(
      FormDocument document, AnswerWords words, Set<String> copied) {
    List<CopyPage.Part> parts = new ArrayList<>();
    List<Item> items =
        document.items().stream().filter(item -> document.answers().has(item.id())).toList();
    items.stream()
        .map(Item::section)
        .distinct()
        .forEach(
            section -> {
              List<Item> here = items.stream().filter(item -> item.section() == section).toList();
              parts.add(
                  new CopyPage.Part(
                      section.slug(),
                      words.section(here.getFirst()),
                      here.stream().map(item -> line(document, item, words, copied)).toList(),
                      false));
            });
    return parts;
  }

  /** One page of the form lies open: where somebody was, else the first with something to copy. */
  private static List<CopyPage.Part> unfolded(List<CopyPage.Part> parts, String at) {
    CopyPage.Part open =
        parts.stream()
            .filter(part -> part.has(at))
            .findFirst()
            .or(() -> parts.stream().filter(part -> part.left() > 0).findFirst())
            .orElse(null);
    return parts.stream().map(part -> part.equals(open) ? part.opened() : part).toList();
  }

  private static CopyPage.Line line(
      FormDocument document, Item item, AnswerWords words, Set<String> copied) {
    String answer = String.join("\n", words.answers(item, document.answers().list(item.id())));
    return new CopyPage.Line(item.id(), words.question(item), answer, copied.contains(item.id()));
  }

  @PostMapping("/copy")
  @Permit(Action.PREPARE_REFERRAL)
  String tick(
      @PathVariable UUID id,
      @RequestParam String item,
      @RequestParam(defaultValue = "false") boolean done,
      Worker worker,
      Page page) {
    documents.copied(worker, id, item, done);
    return "redirect:" + page.link(Addresses.referral(id) + "/copy?at=" + item) + "#" + item;
  }

  @GetMapping("/document.json")
  @Permit(Action.READ_REFERRAL)
  ResponseEntity<byte[]> json(@PathVariable UUID id, Worker worker) {
    FormDocument document = documents.export(worker, id, Format.JSON);
    byte[] json = FormJson.write(document).getBytes(StandardCharsets.UTF_8);
    return file(json, MediaType.APPLICATION_JSON, document.reference() + ".json");
  }

  @GetMapping("/document.pdf")
  @Permit(Action.READ_REFERRAL)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Worker worker, Page page) {
    FormDocument document = documents.export(worker, id, Format.PDF);
    byte[] drawn =
        pdf.draw(
            FormPdf.printed(
                document,
                Fields.words(page),
                page.name("referral.route", document.route()),
                page.t("referral.pdf.description"),
                printed(worker, page),
                note(document, page)));
    return file(drawn, MediaType.APPLICATION_PDF, document.reference() + ".pdf");
  }

  /**
   * How it is handled; a notification that names nobody says what was taken out and who read it.
   */
  private static String note(FormDocument document, Page page) {
    TakenOut out = document.takenOut();
    if (out == null) {
      return page.name("referral.pdf.note", document.route());
    }
    String kinds =
        out.kinds().entrySet().stream()
            .map(each -> page.name("referral.kind", each.getKey()) + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return page.t(
        "referral.pdf.note.read",
        kinds.isEmpty() ? page.t("referral.pdf.out.none") : page.t("referral.pdf.out", kinds),
        page.name("referral.pdf.read", out.read()));
  }

  /** Who prints, by role and organisation, and when. */
  private String printed(Worker worker, Page page) {
    Role role =
        worker.roles().stream()
            .filter(Action.READ_REFERRAL.roles()::contains)
            .sorted()
            .findFirst()
            .orElse(Role.FIRST_RESPONDER);
    return page.t(
        "referral.pdf.printed",
        page.dateTime(today.now()),
        page.name("referral.role", role),
        worker.organisationName());
  }

  private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
