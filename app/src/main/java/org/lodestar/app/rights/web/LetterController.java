package org.lodestar.app.rights.web;

import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordPapers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The letter to a person who asked about their data: to be printed, or for Word. */
@Controller
@RequestMapping("/data-requests/{id}")
class LetterController {
  private final DataRequests requests;
  private final WordPapers papers;

  LetterController(DataRequests requests, WordPapers papers) {
    this.requests = requests;
    this.papers = papers;
  }

  @GetMapping("/letter")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String show(@PathVariable UUID id, Worker worker, Model model) {
    model.addAttribute("model", new LetterPage(requests.letter(worker, id)));
    return "rights/letter";
  }

  /**
   * In the words of the page, dated by the day on which it was released: two letters that say
   * nothing are the same file but for their reference and days.
   */
  @GetMapping("/letter.docx")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Worker worker, Page page) {
    LetterPage letter = new LetterPage(requests.letter(worker, id));
    WordDocument word =
        papers.begin(
            letter.title(page), Objects.requireNonNull(letter.request().marks().releasedOn()));
    word.words(page.t("rights.letter.reference", letter.request().reference()))
        .words(letter.day(page))
        .heading(1, letter.title(page))
        .words(letter.asked(page))
        .words(letter.answer(page))
        .words(letter.words())
        .words(page.t("rights.letter.more"))
        .words(letter.complain(page));
    return word.file("letter");
  }
}
