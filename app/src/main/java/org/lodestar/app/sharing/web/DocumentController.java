package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.document.PrintedShare;
import org.lodestar.app.sharing.document.SealedPdf;
import org.lodestar.app.sharing.face.SealedDocuments;
import org.lodestar.app.sharing.face.SealedDocuments.Contents;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
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

/** The sealed document for somebody who has no account here. */
@Controller
@RequestMapping("/shares/{id}")
class DocumentController {
  private final SealedDocuments documents;
  private final Shares shares;
  private final SealedPdf pdf;
  private final SharingToday today;

  DocumentController(SealedDocuments documents, Shares shares, SealedPdf pdf, SharingToday today) {
    this.documents = documents;
    this.shares = shares;
    this.pdf = pdf;
    this.today = today;
  }

  /** Shows a new pass phrase, this once. */
  @PostMapping("/pass-phrase")
  @Permit(Action.GIVE_OUT)
  String passPhrase(
      @PathVariable UUID id, Worker worker, HttpServletResponse response, Model model) {
    PersonalText phrase = documents.newPassPhrase(worker, id);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute("model", new PassPhrasePage(shares.head(worker, id), phrase));
    return "sharing/passPhrase";
  }

  @GetMapping("/document.pdf")
  @Permit(Action.GIVE_OUT)
  ResponseEntity<byte[]> take(@PathVariable UUID id, Worker worker, Page page) {
    Contents contents = documents.take(worker, id);
    byte[] sealed = pdf.seal(printed(contents, page), contents.passPhrase());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(contents.share().reference() + ".pdf")
                .build()
                .toString())
        .body(sealed);
  }

  private PrintedShare printed(Contents contents, Page page) {
    Share share = contents.share();
    return new PrintedShare(
        page.t("sharing.document.title", share.reference()),
        page.t(
            "sharing.document.for",
            contents.outside().text(),
            page.date(today.date()),
            share.reference()),
        page.t(
            "sharing.document.note",
            page.name("sharing.purpose", share.terms().purpose()),
            page.date(share.terms().lastDay())),
        page.t("sharing.section.empty"),
        contents.view().sheets());
  }

  @GetMapping("/acknowledge")
  @Permit(Action.GIVE_OUT)
  String askAcknowledge(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", AcknowledgeForm.fresh(today.date()));
    return showAcknowledge(shares.head(worker, id), page, model);
  }

  private static String showAcknowledge(Share share, Page page, Model model) {
    String here = Addresses.given(share.id());
    return SmallForm.of(page.t("sharing.acknowledge.title"), here, here + "/acknowledge")
        .caption(page.t("sharing.given.title", share.reference()))
        .send(page.t("sharing.acknowledge.button"))
        .unguarded()
        .alone()
        .show(model, AcknowledgeForm.asked(page));
  }

  @PostMapping("/acknowledge")
  @Permit(Action.GIVE_OUT)
  String acknowledge(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AcknowledgeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Share share = shares.head(worker, id);
    if (Saving.saved(
        result, response, () -> documents.acknowledge(worker, id, Typed.day(form.on())))) {
      return "redirect:" + Addresses.given(id);
    }
    return showAcknowledge(share, page, model);
  }
}
