package org.lodestar.app.requests.web;

import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordPapers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter to whoever asked for information, for the information team to send. */
@Controller
class InformationLetterController {
  private final InformationRequests requests;
  private final WordPapers papers;

  InformationLetterController(InformationRequests requests, WordPapers papers) {
    this.requests = requests;
    this.papers = papers;
  }

  /**
   * In the words of the answer pack, and dated by the day of the question: what neither confirms
   * nor denies is the same file whether anything is held.
   */
  @GetMapping(Addresses.REQUESTS + "/{id}/letter.docx")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Worker worker, Page page) {
    InformationRequest request = requests.print(worker, id);
    WordDocument word =
        papers
            .begin(page.t("requests.letter"), request.asked().received())
            .words(page.t("requests.letter.reference", request.asked().theirs().text()));
    new Letter(request).words(page).forEach(word::words);
    return word.file("letter");
  }
}
