package org.lodestar.app.requests.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordPapers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter to whoever asked for information, for the information team to send. */
@Controller
class InformationLetterController {
  private final InformationRequests requests;
  private final InformationPages pages;
  private final WordPapers papers;

  InformationLetterController(
      InformationRequests requests, InformationPages pages, WordPapers papers) {
    this.requests = requests;
    this.pages = pages;
    this.papers = papers;
  }

  /**
   * In the words of the answer pack, and dated by the day of the question: what neither confirms
   * nor denies is the same file whether anything is held.
   */
  @GetMapping(Addresses.REQUESTS + "/{id}/letter.docx")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Worker worker, Page page) {
    InformationPage shown = pages.pack(worker, id);
    InformationRequest request = shown.request();
    if (shown.isUnread()) {
      return elsewhere(shown.readAt());
    }
    WordDocument word =
        papers
            .begin(page.t("requests.letter"), request.asked().received())
            .words(page.t("requests.letter.reference", request.asked().theirs().text()));
    shown.letter().words(page).forEach(word::words);
    for (AnswerTable.Grid each : shown.tables()) {
      word.table(each.caption(), each.columns(), List.of(1), each.rows());
    }
    shown.notes().forEach(word::words);
    return word.file("letter");
  }

  private static ResponseEntity<byte[]> elsewhere(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  /** That the answer takes longer, for whoever asks; there is none where it does not. */
  @GetMapping(Addresses.REQUESTS + "/{id}/longer.docx")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  ResponseEntity<byte[]> longer(@PathVariable UUID id, Worker worker, Page page) {
    InformationRequest request = requests.get(worker, id);
    LocalDate told = request.days().longerTold();
    if (told == null) {
      return elsewhere(Addresses.request(id));
    }
    WordDocument word =
        papers
            .begin(page.t("requests.longer.title"), told)
            .words(page.t("requests.letter.reference", request.asked().theirs().text()));
    new Letter(request, null, false, Letter.Told.NOTHING)
        .longer(page, requests.longer(request))
        .forEach(word::words);
    return word.file("longer");
  }
}
